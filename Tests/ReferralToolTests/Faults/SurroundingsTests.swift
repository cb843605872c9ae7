import Foundation
import Testing

@Suite("Whatever the tool is started in")
struct SurroundingsTests {
  private static let page = "render '\(Tool.example("barely-begun"))' --form cas3 --draft --on 2026-11-21"

  @Test("A crash leaves no core file, and no memory on standard error")
  func crashes() throws {
    try Tool.withFolder { folder in
      // The tool waits for a record that its writer never finishes, and crashes there.
      let line = """
        cd '\(folder.path)' && mkfifo pipe && exec 9<>pipe && ulimit -c unlimited 2>/dev/null
        "$referral" check pipe 2>errors & tool=$!
        tries=0
        until grep -q '^Max core file size *0 *0 ' /proc/$tool/limits; do
          tries=$((tries + 1)); sleep 0.1; test $tries -lt 100 || { kill -KILL $tool; exit 1; }
        done
        kill -SEGV $tool; sleep 1; kill -KILL $tool 2>/dev/null; wait $tool; test $? = 139 || exit 2
        test ! -s errors && test "$(ls)" = "errors\npipe"
        """
      let status = try Tool.shell(line)
      #expect(status == 0)
    }
  }

  @Test("A reader that has gone away is told in the exit code, and every document is written")
  func closedPipes() throws {
    try Tool.withFolder { folder in
      let line = """
        { "$referral" render '\(Tool.example("barely-begun"))' --draft --output '\(folder.path)' \
          2>'\(folder.path)/errors'; echo $? > '\(folder.path)/code'; } | true
        """
      _ = try Tool.shell(line)
      func content(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      }
      // The reader may have gone before the tool began to write or after it was done.
      let (code, errors) = (try content("code"), try content("errors"))
      #expect(code == "0\n" || code == "74\n")
      for form in ["approved-premises", "cas3", "mappa"] {
        #expect(try content("\(form).xml").hasSuffix(">\n"))
        let said = "\(folder.path)/\(form).xml: written; only its report is lost."
        #expect(errors.contains(said) == (code == "74\n"))
      }
    }
  }

  @Test("What standard output loses is never reported as done", arguments: FaultCase.all)
  func lostReports(of faultCase: FaultCase) throws {
    for place in ["> /dev/full", ">&-"] {
      try faultCase.withFolder { folder in
        let words = faultCase.arguments(in: folder).map { "'\($0)'" }.joined(separator: " ")
        let errors = folder.appending(path: "errors")
        #expect(try Tool.shell("\"$referral\" \(words) \(place) 2> '\(errors.path)'") == 74)
        let text = try String(contentsOf: errors, encoding: .utf8)
        #expect(text.contains("standard output: cannot be written"))
        #expect(text.contains(faultCase.target) && text.contains("report is lost"), "\(text)")
        #expect(try faultCase.content(in: folder) != faultCase.before())
      }
    }
    #expect(try Tool.shell("\"$referral\" --help > /dev/full") == 74)
  }

  @Test("Messages never get into a file, even where standard output and error are closed")
  func closedDescriptors() throws {
    try Tool.withFolder { folder in
      #expect(try Tool.shell("\"$referral\" \(Self.page) --output '\(folder.path)/usual'") == 0)
      for closed in ["2>&-", ">&- 2>&-", "<&- >&- 2>&-", "<&-"] {
        let status = try Tool.shell("\"$referral\" \(Self.page) --output '\(folder.path)/closed' \(closed)")
        #expect(status == (closed.contains(">&- 2") ? 74 : 0), "\(closed)")
        #expect(
          try Data(contentsOf: folder.appending(path: "closed/cas3.xml"))
            == Data(contentsOf: folder.appending(path: "usual/cas3.xml")))
      }
    }
  }

  @Test("A limit on the size of files is an error that names the file, and the old one stays")
  func fileSizeLimit() throws {
    try Tool.withFolder { folder in
      let old = folder.appending(path: "cas3.xml")
      try "old".write(to: old, atomically: true, encoding: .utf8)
      let line = "ulimit -f 8; \"$referral\" \(Self.page) --output '\(folder.path)' 2>'\(folder.path)/errors'"
      #expect(try Tool.shell(line) == 74)
      #expect(try String(contentsOf: old, encoding: .utf8) == "old")
      let errors = try String(contentsOf: folder.appending(path: "errors"), encoding: .utf8)
      #expect(errors.contains("\(folder.path)/cas3.xml: cannot be written (File too large)"))
      #expect(errors.contains("is older, and was left as it was"))
    }
  }

  @Test("Sixteen descriptors are enough")
  func fewDescriptors() throws {
    try Tool.withFolder { folder in
      let status = try Tool.shell("ulimit -n 16; \"$referral\" \(Self.page) --output '\(folder.path)'")
      #expect(status == 0)
    }
  }

  @Test("A run waits, and says so, while another one writes to the folder")
  func waits() throws {
    try Tool.withFolder { folder in
      let line = """
        cd '\(folder.path)' && mkfifo payload
        "$referral" import payload --into one.json --new RK-1 > one 2>&1 & first=$!
        exec 3> payload
        "$referral" import '\(Tool.root.path)/examples/payloads/owen-example-alder/tier.json' \
          --into two.json --new RK-2 > two 2>&1 3>&- & second=$!
        tries=0
        until grep -q waiting two; do
          tries=$((tries + 1)); sleep 0.1; test $tries -lt 100 || { exec 3>&-; exit 2; }
        done
        test ! -e two.json || exit 3
        cat '\(Tool.root.path)/examples/payloads/owen-example-alder/tier.json' >&3; exec 3>&-
        wait $first && wait $second && test -e one.json && test -e two.json
        """
      let status = try Tool.shell(line)
      #expect(status == 0)
    }
  }
}
