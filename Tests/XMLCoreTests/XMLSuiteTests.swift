import PublicSuites
import Testing
import XMLCore

@Suite(.enabled(if: PublicSuites.areThere, "\(PublicSuites.absence)"))
struct XMLSuiteTests {
  typealias Code = XMLProblem.Code

  @Test func `a document that declares a document type is refused for it or what stands before it`() throws {
    let cases = try XMLSuiteCase.all().filter(\.hasDocumentType)
    // A document that is XML can only be refused for its declaration, or for its encoding or version.
    let wellFormed = try tally(cases.filter { $0.kind == .valid || $0.kind == .invalid })
    #expect(
      wellFormed == [
        .documentTypeDeclaration: 556, .notUTF8: 20, .unsupportedEncoding: 6, .unsupportedVersion: 69,
      ])
    let others = try tally(cases.filter { $0.kind == .notWellFormed || $0.kind == .error })
    #expect(
      others == [
        .documentTypeDeclaration: 975, .notUTF8: 18, .unsupportedEncoding: 14, .unsupportedVersion: 74,
        .containsNUL: 1, .notWellFormed: 58,
      ])
  }

  @Test func `every document that is not well-formed is refused, without a document type too`() throws {
    let cases = try XMLSuiteCase.all().filter { $0.kind == .notWellFormed && !$0.hasDocumentType }
    #expect(cases.count == 313)
    // The suite is older than the fifth edition of XML 1.0, which took up the names of XML 1.1.
    let wellFormedSince2008 = ["eduni/xml-1.1/016.xml", "eduni/xml-1.1/019.xml"]
    #expect(try cases.filter { try $0.refusal() == nil }.map(\.path) == wellFormedSince2008)
  }

  @Test func `a well-formed document without a document type is read, but for a rule stated here`() throws {
    let cases = try XMLSuiteCase.all().filter { $0.kind != .notWellFormed && !$0.hasDocumentType }
    let refused: [String: Code] = [
      "sun/invalid/utf16b.xml": .notUTF8, "sun/invalid/utf16l.xml": .notUTF8,
      // A colon in a name belongs to a prefix, and a prefix must be declared.
      "oasis/p04pass1.xml": .notWellFormed, "oasis/p05pass1.xml": .notWellFormed,
      // Only XML 1.0 is read.
      "eduni/xml-1.1/015.xml": .unsupportedVersion, "eduni/xml-1.1/017.xml": .unsupportedVersion,
      "eduni/xml-1.1/018.xml": .unsupportedVersion, "eduni/xml-1.1/056.xml": .unsupportedVersion,
      "eduni/xml-1.1/057.xml": .unsupportedVersion, "eduni/namespaces/1.1/003.xml": .unsupportedVersion,
      "eduni/namespaces/1.1/004.xml": .unsupportedVersion, "eduni/xml-1.1/055.xml": .notUTF8,
    ]
    #expect(try refusals(cases.map(\.path)) == refused)
    #expect(cases.count - refused.count == 62)
  }

  @Test func `a canonical form is read, but for a rule stated here`() throws {
    let forms = Set(try XMLSuiteCase.all().compactMap(\.canonical)).sorted()
    let refusals = try refusals(forms)
    // Notations are declared in canonical forms too, and those of XML 1.1 say that they are.
    let stated: [Code] = [.documentTypeDeclaration, .unsupportedVersion]
    let others = refusals.filter { !stated.contains($0.value) }
    #expect(
      others == [
        // An attribute named by a colon alone.
        "xmltest/valid/sa/out/012.xml": .notWellFormed,
        // An instruction between words.
        "ibm/valid/P43/out/ibm43v01.xml": .interruptedText,
      ])
    #expect(refusals.count { $0.value == .documentTypeDeclaration } == 24)
    #expect(refusals.count { $0.value == .unsupportedVersion } == 29)
    #expect(forms.count - refusals.count == 370)
  }

  /// How many of the documents are refused for each reason; none may be read.
  private func tally(_ cases: [XMLSuiteCase]) throws -> [Code: Int] {
    let refusals = try refusals(cases.map(\.path))
    #expect(refusals.count == cases.count)
    return refusals.values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private func refusals(_ paths: [String]) throws -> [String: Code] {
    var refusals: [String: Code] = [:]
    for path in paths { refusals[path] = try XMLSuiteCase.refusal(of: path) }
    return refusals
  }
}
