using System.Security.Cryptography;
using System.Text;

namespace Attribution.Kernel.Wire;

/// <summary>Signs the four JSON parts of a message with HMAC-SHA-256, in lower-case hexadecimal.</summary>
internal sealed class Signer(byte[] key)
{
    internal byte[] Sign(ReadOnlySpan<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (byte[] part in parts)
            hash.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Compares in the same time wherever the signatures part.</summary>
    internal bool Verify(ReadOnlySpan<byte> signature, ReadOnlySpan<byte[]> parts) =>
        signature.Length == 2 * HMACSHA256.HashSizeInBytes && CryptographicOperations.FixedTimeEquals(signature, Sign(parts));
}
