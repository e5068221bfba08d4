// libcmark's public header; which library is linked is said in Package.swift, not here.
#include <cmark.h>
