using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Attribution.Notebooks.Scripting;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// The compiler puts a call of <see cref="RuntimeHelpers.EnsureSufficientExecutionStack"/> at the start of every function
/// of a cell. Here these calls are led to <see cref="CellGuard"/>, which leaves more room on the stack and also stops
/// cells that have been ended: in the assembly's list of members, the method gets the other class as its owner.
/// </summary>
internal static class EntryChecks
{
    private const int TypeReferenceTag = 1, TagBits = 3;

    /// <summary>Changes an assembly in place. It must refer to <see cref="CellGuard"/> somewhere.</summary>
    internal static void Redirect(byte[] assembly)
    {
        using var file = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        TypeReferenceHandle guard = Type(metadata, nameof(CellGuard));
        int rowSize = metadata.GetTableRowSize(TableIndex.MemberRef);
        int table = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.MemberRef);
        bool wide = rowSize - Size(metadata, HeapIndex.String) - Size(metadata, HeapIndex.Blob) == sizeof(uint);
        foreach (MemberReferenceHandle handle in metadata.MemberReferences)
        {
            MemberReference member = metadata.GetMemberReference(handle);
            if (guard.IsNil || !metadata.StringComparer.Equals(member.Name, nameof(RuntimeHelpers.EnsureSufficientExecutionStack)))
                continue;
            Span<byte> owner = assembly.AsSpan(table + ((MetadataTokens.GetRowNumber(handle) - 1) * rowSize));
            int value = (MetadataTokens.GetRowNumber(guard) << TagBits) | TypeReferenceTag;
            if (wide)
                BinaryPrimitives.WriteInt32LittleEndian(owner, value);
            else
                BinaryPrimitives.WriteUInt16LittleEndian(owner, (ushort)value);
        }
    }

    private static TypeReferenceHandle Type(MetadataReader metadata, string name) =>
        metadata.TypeReferences.FirstOrDefault(type => metadata.StringComparer.Equals(metadata.GetTypeReference(type).Name, name));

    private static int Size(MetadataReader metadata, HeapIndex heap) => metadata.GetHeapSize(heap) > ushort.MaxValue ? sizeof(uint) : sizeof(ushort);
}
