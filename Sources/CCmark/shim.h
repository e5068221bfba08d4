// libcmark's public header; which library is linked is said in Package.swift, not here.
#include <cmark.h>
// For the lengths of the strings it returns, and for bulk search.
#include <string.h>
