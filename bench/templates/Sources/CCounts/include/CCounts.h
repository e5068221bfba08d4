/* What a stretch of work costs: processor time of the process, and how often memory was asked for. */
#include <stdint.h>

uint64_t counted_allocations(void);
uint64_t processor_nanoseconds(void);
