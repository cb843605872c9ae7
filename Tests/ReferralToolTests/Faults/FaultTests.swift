import Foundation
import RandomRecords
import Testing

/// Every call with which the tool reads or writes a file fails once, in each of several ways.
@Suite("Faults while files are written")
struct FaultTests {
  @Test(
    "The file is the old one or the new one, and what was not done is not reported as done",
    arguments: FaultCase.share)
  func errors(of faultCase: FaultCase) throws {
    // Every kind of error at each call is what `make torture` tries.
    let kinds = [ENOSPC, EIO, EMFILE, EROFS]
    try atEveryCall(of: faultCase, { .fails(kinds[$0 % kinds.count]) }) { folder, run, whole in
      let isDone = run.status == whole.status
      let isNew = faultCase.content(in: folder) == whole.content
      #expect(!isDone || isNew, "exit code \(run.status), but the file is not the new one")
      #expect(!isDone || run.output == whole.output)
      let named = [folder.path, Tool.root.path, "standard output"]
      #expect(isDone || named.contains { run.errors.contains("\($0)") }, "\(run.errors)")
      #expect(isNew || run.output.isEmpty, "it reports what was not done")
      #expect(remains(in: folder) == [])
    }
  }

  @Test("A run that is killed at any call leaves the old file or the new one", arguments: FaultCase.share)
  func kills(of faultCase: FaultCase) throws {
    try atEveryCall(of: faultCase, { _ in .isKilled }) { folder, run, whole in
      #expect(run.wasKilled && run.status == SIGKILL)
      #expect(run.output.isEmpty || faultCase.content(in: folder) == whole.content)
    }
  }

  @Test(
    "A run that is asked to end does so at once, and leaves no part of a file", arguments: FaultCase.oneOfEach
  )
  func requestsToEnd(of faultCase: FaultCase) throws {
    try atEveryCall(of: faultCase, { _ in .isAskedToEnd }) { folder, run, _ in
      #expect(run.wasKilled && run.status == SIGTERM)
      #expect(remains(in: folder) == [])
    }
  }

  @Test(
    "Signals that interrupt a call, and calls that do half of it, change nothing",
    arguments: FaultCase.oneOfEach)
  func interruptions(of faultCase: FaultCase) throws {
    let isUnmoved = { (folder: URL, run: Tool.Run, whole: Whole) in
      #expect(run.status == whole.status, "\(run.errors)")
      #expect(run.output == whole.output)
      #expect(faultCase.content(in: folder) == whole.content)
    }
    try atEveryCall(of: faultCase, { _ in .fails(EINTR) }, isUnmoved)
    try atEveryCall(of: faultCase, named: ["read", "pread", "write"], { _ in .isShort }, isUnmoved)
  }

  @Test(
    "A bit that is written wrong is found before the file is put in place", arguments: FaultCase.oneOfEach)
  func wrongBits(of faultCase: FaultCase) throws {
    var found = 0
    try atEveryCall(of: faultCase, named: ["write"], { _ in .isWrong }) { folder, run, whole in
      if run.status == whole.status {
        #expect(faultCase.content(in: folder) == whole.content)
      } else {
        found += 1
        #expect(run.status == 74)
        #expect(run.errors.contains(folder.path) && run.errors.contains("not what was written"))
        #expect(remains(in: folder) == [])
      }
    }
    #expect(found == 1)
  }

  /// What a run without a fault comes to.
  private struct Whole {
    let status: Int32
    let output: String
    let content: Data?
    let names: [String]
  }

  /// Runs once for each call with a fault there, and then again without one, which must mend everything.
  private func atEveryCall(
    of faultCase: FaultCase, named names: [String]? = nil, _ fault: (Int) -> Interposer.Fault,
    _ judge: (URL, Tool.Run, Whole) throws -> Void
  ) throws {
    try faultCase.withFolder { folder in
      let calls = try faultCase.withFolder { try Interposer.calls(of: faultCase.arguments(in: $0)) }
      #expect(calls.count > 20)
      let before = try faultCase.before()
      let run = try Tool.run(faultCase.arguments(in: folder))
      #expect([0, 1].contains(run.status), "\(run.errors)")
      let whole = Whole(
        status: run.status, output: run.output, content: faultCase.content(in: folder),
        names: self.names(in: folder))
      #expect(whole.content != nil && whole.content != before)
      // Of calls that are named, every one; otherwise some of each name, under `make laws` every one.
      let places = names.map { names in (1...calls.count).filter { names.contains(name(of: calls[$0 - 1])) } }
      for call in places ?? Laws.share(of: 1...calls.count, ofEach: { name(of: calls[$0 - 1]) }) {
        try FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        if let before { try before.write(to: folder.appending(path: faultCase.target)) }
        let run = try Interposer.run(faultCase.arguments(in: folder), fault(call), at: call)
        let content = faultCase.content(in: folder)
        #expect(content == before || content == whole.content, "the file is torn, fault at call \(call)")
        try judge(folder, run, whole)
        if content == before {
          let again = try Tool.run(faultCase.arguments(in: folder))
          #expect(again.status == whole.status && again.output == whole.output, "\(again.errors)")
          #expect(faultCase.content(in: folder) == whole.content)
          #expect(self.names(in: folder) == whole.names, "fault at call \(call)")
        }
      }
    }
  }

  private func name(of call: String) -> String { String(call.prefix { $0 != " " }) }

  private func names(in folder: URL) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String]
    return (paths ?? []).sorted()
  }

  private func remains(in folder: URL) -> [String] { names(in: folder).filter { $0.hasSuffix(".part") } }
}
