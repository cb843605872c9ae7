#include "CFuzzer.h"

#include <sanitizer/allocator_interface.h>
#include <stdatomic.h>

static atomic_long held;
static atomic_long most;

static void add(const volatile void *pointer, size_t size) {
  (void)pointer;
  long now = atomic_fetch_add(&held, (long)size) + (long)size;
  long before = atomic_load(&most);
  while (now > before && !atomic_compare_exchange_weak(&most, &before, now)) {
  }
}

static void take(const volatile void *pointer) {
  if (pointer) atomic_fetch_sub(&held, (long)__sanitizer_get_allocated_size(pointer));
}

void cfuzzer_watch_heap(void) { __sanitizer_install_malloc_and_free_hooks(add, take); }

void cfuzzer_start_measuring(void) {
  atomic_store(&held, 0);
  atomic_store(&most, 0);
}

size_t cfuzzer_growth(void) { return (size_t)atomic_load(&most); }
