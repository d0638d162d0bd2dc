using System.Xml.Linq;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Attribution.Tests.House;

public class DocCommentsTests
{
    [Fact]
    public void EveryPublicTypeAndMemberSaysWhatItIs()
    {
        var documented = Libraries.All.SelectMany(library => XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member"))
            .Where(member => member.Elements().Any(element => element.Name == "inheritdoc" || !string.IsNullOrWhiteSpace(element.Value)))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();
        var silent = Members().Select(DocCommentId.GetDocCommentId).Where(id => !documented.Contains(id)).Order().ToArray();
        Assert.True(silent.Length == 0, string.Join('\n', silent));
        Assert.True(Members().Count() > 100, "hardly any member was looked at");
    }

    private static IEnumerable<IMemberDefinition> Members()
    {
        var types = Libraries.All.SelectMany(library => Libraries.Read(library).GetTypes()).Where(IsVisible).ToArray();
        return types.Concat(types.SelectMany(Members).Where(IsWritten));
    }

    private static IEnumerable<IMemberDefinition> Members(TypeDefinition type) =>
    [
        .. type.Fields.Where(field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName),
        .. type.Properties.Where(property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod)),
        .. type.Events.Where(one => IsVisible(one.AddMethod)),
        .. type.Methods.Where(method => IsVisible(method) && !method.IsGetter && !method.IsSetter && !method.IsAddOn && !method.IsRemoveOn
            && !IsDefaultConstructor(method)),
    ];

    private static bool IsVisible(TypeDefinition type) =>
        type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily) && IsVisible(type.DeclaringType));

    private static bool IsVisible(MethodDefinition? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsDefaultConstructor(MethodDefinition method) => method.IsConstructor && !method.HasParameters;

    // Records bring members that nobody wrote.
    private static bool IsWritten(IMemberDefinition member) =>
        member.CustomAttributes.All(attribute => attribute.AttributeType.Name != "CompilerGeneratedAttribute")
        && (member as PropertyDefinition)?.GetMethod?.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute"
            && member.Name == "EqualityContract") is not true;
}
