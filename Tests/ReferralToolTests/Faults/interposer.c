// Stands between the tool and the C library, through LD_PRELOAD: counts the calls with which files are read and
// written, and makes one of them fail, be cut short, be interrupted or be the last.
//
//   FAULT=12:fail:28    the 12th call fails with error number 28
//   FAULT=12:kill       the process is killed before the 12th call
//   FAULT=12:term       it is asked to end before the 12th call, as by Ctrl-C
//   FAULT=12:short      the 12th call, if it reads or writes, does half of it
//   FAULT=12:flip       the 12th call, if it writes, writes one bit wrong
//   FAULT_LOG=file      one line for each call: its name, the file, and in octal the mode of what is created
//   FAULT_CLOCK=seconds what time() says
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static enum { NONE, FAIL, KILL, TERM, SHORT, FLIP } kind;
static long faulty, calls;
static int number, logFile = -1;

__attribute__((constructor)) static void begin(void) {
  char word[8] = "";
  const char *fault = getenv("FAULT"), *file = getenv("FAULT_LOG");
  if (fault) sscanf(fault, "%ld:%7[a-z]:%d", &faulty, word, &number);
  const char *words[] = {"", "fail", "kill", "term", "short", "flip"};
  for (int i = NONE; i <= FLIP; i++)
    if (!strcmp(word, words[i])) kind = i;
  // Whoever started the tests may have held requests to end back, which a user's shell does not.
  sigset_t requests;
  sigemptyset(&requests);
  sigaddset(&requests, SIGTERM);
  sigprocmask(SIG_UNBLOCK, &requests, NULL);
  signal(SIGTERM, SIG_DFL);
  // Far from the numbers that the tool gets, so that it sees those that it would see.
  if (file) {
    int opened = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND, 0600);
    logFile = syscall(SYS_dup3, opened, 900, O_CLOEXEC);
    syscall(SYS_close, opened);
  }
}

/// Counts a call; returns whether it is the faulty one, after doing what is to be done before it.
static int isFaulty(const char *name, const char *file, int mode) {
  if (logFile >= 0) {
    char line[PATH_MAX + 64];
    int length = snprintf(line, sizeof line, "%s %s %o\n", name, file, mode);
    syscall(SYS_write, logFile, line, length);
  }
  if (++calls != faulty) return 0;
  if (kind == KILL) syscall(SYS_kill, getpid(), SIGKILL);
  if (kind == TERM) syscall(SYS_kill, getpid(), SIGTERM);
  return 1;
}

/// A signal interrupts only calls that can wait.
static int failsAtOnce(const char *name, const char *file, int mode, int canWait) {
  if (!isFaulty(name, file, mode) || kind != FAIL || (number == EINTR && !canWait)) return 0;
  errno = number;
  return 1;
}

static const char *fileOf(int descriptor) {
  static char name[PATH_MAX];
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  long length = syscall(SYS_readlinkat, AT_FDCWD, link, name, sizeof name - 1);
  name[length < 0 ? 0 : length] = 0;
  return name;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int modeOf(int flags, va_list rest) { return flags & O_CREAT ? va_arg(rest, int) : 0; }

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int mode = modeOf(flags, rest);
  va_end(rest);
  return failsAtOnce("open", path, mode, 1) ? -1 : REAL(open)(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int mode = modeOf(flags, rest);
  va_end(rest);
  return failsAtOnce("openat", path, mode, 1) ? -1 : REAL(openat)(folder, path, flags, mode);
}

ssize_t read(int file, void *bytes, size_t count) {
  if (isFaulty("read", fileOf(file), 0)) {
    if (kind == FAIL) return errno = number, -1;
    if (kind == SHORT) count = (count + 1) / 2;
  }
  return REAL(read)(file, bytes, count);
}

ssize_t pread(int file, void *bytes, size_t count, off_t place) {
  if (isFaulty("pread", fileOf(file), 0)) {
    if (kind == FAIL) return errno = number, -1;
    if (kind == SHORT) count = (count + 1) / 2;
  }
  return REAL(pread)(file, bytes, count, place);
}

ssize_t write(int file, const void *bytes, size_t count) {
  if (isFaulty("write", fileOf(file), 0)) {
    if (kind == FAIL) return errno = number, -1;
    if (kind == SHORT) count = (count + 1) / 2;
    if (kind == FLIP) {
      char *copy = memcpy(malloc(count), bytes, count);
      copy[count / 2] ^= 1;
      ssize_t written = REAL(write)(file, copy, count);
      free(copy);
      return written;
    }
  }
  return REAL(write)(file, bytes, count);
}

// A file is closed even where the system says that closing it failed.
int close(int file) {
  int fails = failsAtOnce("close", fileOf(file), 0, 1);
  int result = REAL(close)(file);
  return fails ? (errno = number, -1) : result;
}

int fsync(int file) { return failsAtOnce("fsync", fileOf(file), 0, 1) ? -1 : REAL(fsync)(file); }

int flock(int file, int kind) { return failsAtOnce("flock", fileOf(file), 0, 1) ? -1 : REAL(flock)(file, kind); }

int mkdir(const char *path, mode_t mode) {
  return failsAtOnce("mkdir", path, mode, 1) ? -1 : REAL(mkdir)(path, mode);
}

int renameat(int from, const char *old, int to, const char *new) {
  return failsAtOnce("renameat", new, 0, 1) ? -1 : REAL(renameat)(from, old, to, new);
}

int unlinkat(int folder, const char *path, int flags) {
  return failsAtOnce("unlinkat", path, 0, 0) ? -1 : REAL(unlinkat)(folder, path, flags);
}

int access(const char *path, int mode) {
  return failsAtOnce("access", path, 0, 0) ? -1 : REAL(access)(path, mode);
}

int faccessat(int folder, const char *path, int mode, int flags) {
  return failsAtOnce("faccessat", path, 0, 0) ? -1 : REAL(faccessat)(folder, path, mode, flags);
}

char *realpath(const char *path, char *resolved) {
  return failsAtOnce("realpath", path, 0, 0) ? NULL : REAL(realpath)(path, resolved);
}

DIR *fdopendir(int folder) {
  return failsAtOnce("fdopendir", fileOf(folder), 0, 0) ? NULL : REAL(fdopendir)(folder);
}

time_t time(time_t *place) {
  const char *clock = getenv("FAULT_CLOCK");
  time_t now = clock ? atoll(clock) : REAL(time)(NULL);
  if (place) *place = now;
  return now;
}
