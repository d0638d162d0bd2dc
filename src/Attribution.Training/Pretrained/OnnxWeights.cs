using System.Runtime.InteropServices;
using System.Text;

namespace Attribution.Training.Pretrained;

/// <summary>
/// The named tensors of a model in the ONNX format (a protocol buffer). A matrix that only multiplies has no name of its own there: it is
/// called for the bias that is added to its products, <c>query.weight</c> for <c>query.bias</c>.
/// </summary>
internal sealed class OnnxWeights
{
    // The numbers of fields in onnx.proto.
    private const int Graph = 7, Node = 1, Initializer = 5, NodeInput = 1, NodeOutput = 2, NodeType = 4, TensorName = 8, TensorBytes = 9;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> tensors = [];

    private OnnxWeights()
    {
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is cut off.</exception>
    public static OnnxWeights Read(ReadOnlyMemory<byte> model)
    {
        var weights = new OnnxWeights();
        var (factors, named) = (new Dictionary<string, string>(), new List<(string Factor, string Name)>());
        foreach (var (field, part) in Fields(model).Where(one => one.Field == Graph).SelectMany(one => Fields(one.Content)))
        {
            if (field == Initializer) weights.AddTensor(part);
            if (field != Node) continue;
            var fields = Fields(part).ToList();
            string[] inputs = [.. fields.Where(one => one.Field == NodeInput).Select(one => Text(one.Content))];
            var type = Text(fields.First(one => one.Field == NodeType).Content);
            if (type == "MatMul") factors[Text(fields.First(one => one.Field == NodeOutput).Content)] = inputs[1];
            if (type == "Add" && factors.TryGetValue(inputs[1], out var factor)) named.Add((factor, inputs[0]));
        }
        foreach (var (factor, bias) in named) weights.tensors[bias.Replace(".bias", ".weight", StringComparison.Ordinal)] = weights.tensors[factor];
        return weights;
    }

    /// <summary>The numbers of the tensor called <paramref name="name"/>, row by row; a matrix has a row for each of its inputs.</summary>
    /// <exception cref="InvalidDataException">There is none, or it has another number of numbers.</exception>
    public float[] this[string name, int count] =>
        tensors.TryGetValue(name, out var bytes) && bytes.Length == count * sizeof(float)
            ? MemoryMarshal.Cast<byte, float>(bytes.Span).ToArray()
            : throw new InvalidDataException($"The model holds no tensor '{name}' of {count} numbers.");

    private void AddTensor(ReadOnlyMemory<byte> tensor)
    {
        var fields = Fields(tensor).ToList();
        tensors[Text(fields.First(one => one.Field == TensorName).Content)] = fields.FirstOrDefault(one => one.Field == TensorBytes).Content;
    }

    private static string Text(ReadOnlyMemory<byte> content) => Encoding.UTF8.GetString(content.Span);

    /// <summary>The fields of a message with what they hold; of plain numbers nothing.</summary>
    private static IEnumerable<(int Field, ReadOnlyMemory<byte> Content)> Fields(ReadOnlyMemory<byte> message)
    {
        while (!message.IsEmpty)
        {
            var key = Number(ref message);
            var length = (key & 7) switch
            {
                0 => 0,
                1 => sizeof(ulong),
                2 => (int)Number(ref message),
                5 => sizeof(uint),
                _ => throw new InvalidDataException("The model is no ONNX file."),
            };
            if ((key & 7) == 0) Number(ref message);
            if (length > message.Length) throw new InvalidDataException("The model is cut off.");
            yield return ((int)(key >> 3), message[..length]);
            message = message[length..];
        }
    }

    private static ulong Number(ref ReadOnlyMemory<byte> message)
    {
        ulong number = 0;
        for (var i = 0; i < message.Length; i++)
        {
            number |= (ulong)(message.Span[i] & 0x7F) << (7 * i);
            if (message.Span[i] >= 0x80) continue;
            message = message[(i + 1)..];
            return number;
        }
        throw new InvalidDataException("The model is cut off.");
    }
}
