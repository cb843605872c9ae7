import Foundation
import Testing

@Suite("Names and texts that steer")
struct HostileNameTests {
  private static let document = Tool.root.appending(
    path: "examples/documents/wounding-with-intent/cas3.xml")

  @Test(
    "A file's name can neither write a line of a report nor steer a terminal",
    arguments: [
      "a\nvalid    other.xml", "a\u{1B}[2J.xml", "a\u{9B}31m.xml", "a\u{202E}lmx.exe", "a\u{2028}b.xml",
    ])
  func fileName(_ name: String) throws {
    try Tool.withFolder { folder in
      let place = folder.appending(path: name).path
      try Data(contentsOf: Self.document).write(to: URL(filePath: place))
      let shown = String(String.UnicodeScalarView(place.unicodeScalars.map { $0.steers ? "?" : $0 }))
      let valid = try Tool.run("validate", place)
      #expect(valid.status == 0)
      #expect(valid.output == "valid    \(shown)\n")
      let bad = try Tool.run("check", place)
      #expect(bad.status == 65)
      #expect(bad.errors.split(separator: "\n").allSatisfy { $0.hasPrefix(shown) })
      let json = try Tool.run("validate", place, "--json")
      #expect(!json.output.unicodeScalars.contains { $0.steers && $0 != "\n" })
      let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
      #expect((report?.first?["file"] as? String).map { Array($0.utf8) } == Array(place.utf8))
    }
  }

  @Test("What was wrong with a call is told without what steers a terminal")
  func option() throws {
    let run = try Tool.run("validate", Self.document.path, "--\u{1B}[2J\u{202E}x")
    #expect(run.status == 64)
    #expect(run.errors.contains("--?[2J?x"))
    #expect(run.errors.contains("Usage:"))
    #expect(!run.errors.unicodeScalars.contains { $0.steers && $0 != "\n" })
  }

  @Test("An answer that turns the direction of writing is shown without that, and is whole in the JSON")
  func answer() throws {
    try Tool.withFolder { folder in
      let answer = "HMP \u{202E}Exampleford\u{9B}31m"
      let text = try String(contentsOf: Self.document, encoding: .utf8)
      let changed = text.replacing("HMP Exampleford", with: answer)
      #expect(changed != text)
      let place = folder.appending(path: "changed.xml")
      try Data(changed.utf8).write(to: place)
      let shown = try Tool.run("compare", Self.document.path, place.path)
      #expect(shown.status == 1)
      #expect(shown.output.contains("\"HMP ?Exampleford?31m\""))
      let json = try Tool.run("compare", Self.document.path, place.path, "--json")
      #expect(json.output.contains(#""HMP \u202eExampleford\u009b31m""#))
    }
  }

  @Test("A pipe that nobody writes to is empty, and one that somebody writes to slowly is read to its end")
  func pipe() throws {
    try Tool.withFolder { folder in
      let pipe = folder.appending(path: "pipe").path
      let empty = "mkfifo '\(pipe)' && timeout 10 \"$referral\" validate '\(pipe)' > /dev/null"
      let emptyStatus = try Tool.shell(empty)
      #expect(emptyStatus == 1)
      let slow =
        "{ head -c 9000 '\(Self.document.path)'; sleep 1; tail -c +9001 '\(Self.document.path)'; } "
        + "| timeout 10 \"$referral\" validate /dev/stdin > /dev/null"
      let slowStatus = try Tool.shell(slow)
      #expect(slowStatus == 0)
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character steers a terminal or turns the direction of writing.
  fileprivate var steers: Bool {
    properties.generalCategory == .control || properties.isBidiControl || value == 0x2028 || value == 0x2029
  }
}
