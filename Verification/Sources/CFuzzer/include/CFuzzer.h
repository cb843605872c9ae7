// How much the heap grows while one input is read, as AddressSanitizer's allocator sees it.
#ifndef CFUZZER_H
#define CFUZZER_H

#include <sanitizer/lsan_interface.h>
#include <stddef.h>

// Changes the input in libFuzzer's own ways; returns its new size.
size_t LLVMFuzzerMutate(unsigned char *input, size_t size, size_t limit);

// Watches the heap from here on.
void cfuzzer_watch_heap(void);

// Takes the heap as it is as the least and the most that it has been.
void cfuzzer_start_measuring(void);

// The most bytes by which the heap has grown at any moment since then.
size_t cfuzzer_growth(void);

#endif
