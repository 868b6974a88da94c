#include "views/parts/labels.h"

#include <QStyle>

namespace meritdesk::views {

void setRole(QWidget* widget, const char* role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString axisText(const QString& name, const QString& unit)
{
    return unit.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, unit);
}

QLabel* label(const QString& text, const char* role, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setProperty("role", QString::fromLatin1(role));
    made->setWordWrap(true);
    return made;
}

} // namespace meritdesk::views
