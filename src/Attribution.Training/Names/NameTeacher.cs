using System.Security.Cryptography;
using Attribution.Actors.Names.Tagging;
using Attribution.Language;

namespace Attribution.Training.Names;

/// <summary>Labels names for the model to learn from. Thread-safe.</summary>
internal interface INameTeacher
{
    /// <summary>A name that changes with what the teacher says.</summary>
    string Name { get; }

    /// <summary>The best label of each token, of <see cref="NameLabels"/>, and how likely it is.</summary>
    (byte[] Labels, float[] Chances) Label(TokenView words);
}

/// <summary>A model of the library's kind as the teacher of another; it does not know where it is unsure.</summary>
/// <param name="name">See <see cref="INameTeacher.Name"/>.</param>
/// <param name="model">The model.</param>
internal sealed class NameModelTeacher(string name, NameModel model) : INameTeacher
{
    public string Name => name;

    /// <summary>The model that the library holds.</summary>
    public static NameModelTeacher OfLibrary() =>
        new(Convert.ToHexStringLower(SHA256.HashData(ModelFile.Bytes(NameModel.Kind))), NameModel.Default);

    public (byte[] Labels, float[] Chances) Label(TokenView words)
    {
        var (labels, chances) = (new byte[words.Count], new float[words.Count]);
        Array.Fill(chances, 1);
        foreach (var found in NameTagger.Find(words, model))
            for (var i = found.First; i < found.End; i++) labels[i] = NameLabels.Of(found.Class, i - found.First, found.End - found.First);
        return (labels, chances);
    }
}
