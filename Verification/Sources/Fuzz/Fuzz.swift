import CFuzzer
import Foundation
import InputLaws

// Looks for an input that breaks a law: `Fuzz LAW [libFuzzer's own arguments] [folders of inputs]`.
//
// libFuzzer has the main function, and calls these two from one thread.
nonisolated(unsafe) private var law = InputLaw.xml
nonisolated(unsafe) private var limits = Limits()

/// Takes the law out of the arguments, and makes what is made once and kept: schemas, forms, the catalogue.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
  let names = InputLaw.allCases.map(\.rawValue).joined(separator: ", ")
  guard count.pointee > 1, let name = arguments.pointee[1],
    let named = InputLaw(rawValue: String(cString: name))
  else {
    say("name a law first: \(names)")
    exit(64)
  }
  law = named
  arguments.pointee[1] = arguments.pointee[0]
  arguments.pointee += 1
  count.pointee -= 1
  // LeakSanitizer cannot follow Swift's pointers where an enum keeps its case in their spare bits, and would call
  // lost what constants hold. What an input leaves behind it finds all the same.
  __lsan_disable()
  for law in InputLaw.allCases { _ = try? law.check([0]) }
  __lsan_enable()
  cfuzzer_watch_heap()
  atexit { say("\(law.rawValue): \(limits.report)") }
  return 0
}

/// Applies the law to one input, and stops the program when it is broken or a limit is passed.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    if let excess = try limits.measure({ _ = try law.check(input) }) { fail(excess) }
  } catch {
    fail("\(error)")
  }
  return 0
}

/// Stops in a way that libFuzzer notices, so that it keeps the input.
private func fail(_ reason: String) -> Never {
  say("\(law.rawValue): \(reason)")
  abort()
}

private func say(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}
