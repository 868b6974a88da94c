#pragma once

// QCustomPlot's header writes loops with Qt's foreach, which the project switches off (QT_NO_FOREACH).
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
