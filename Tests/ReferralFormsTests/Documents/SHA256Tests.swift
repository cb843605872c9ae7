import Testing

@testable import ReferralForms

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "It agrees with the vectors of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func vectors(text: String, digest: String) {
    var hash = SHA256()
    hash.update(text.utf8)
    #expect(hex(hash.finish()) == digest)
  }

  @Test("It does not matter in which pieces the bytes come")
  func pieces() {
    let bytes = (0..<300).map { UInt8($0 % 251) }
    var whole = SHA256()
    whole.update(bytes)
    var pieces = SHA256()
    for start in stride(from: 0, to: bytes.count, by: 7) {
      pieces.update(bytes[start..<min(start + 7, bytes.count)])
    }
    #expect(whole.finish() == pieces.finish())
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
