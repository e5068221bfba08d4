// All that there is to compile stands in the header.
#include "CBlocks.h"
