#pragma once

// QCustomPlot's header writes loops with Qt's foreach, which the project switches off (QT_NO_FOREACH).
// NOLINTNEXTLINE(bugprone-macro-parentheses): a range-for takes no parentheses around its parts
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
