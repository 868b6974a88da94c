#include "views/pages/auction/number_field.h"

#include <QToolTip>

#include <utility>

#include "formats/words/words.h"
#include "items/number_input.h"
#include "items/number_text.h"

namespace meritdesk::views {

NumberField::NumberField(const Theme& theme, Taker take, QWidget* parent)
    : QLineEdit(parent)
    , m_bad(theme.bad)
    , m_take(std::move(take))
{
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::editingFinished, this, &NumberField::enter);
}

void NumberField::showNumber(const std::optional<std::string>& plain)
{
    m_shown = plain ? items::numberText(*plain, -1) : QString();
    setText(m_shown);
    mark({});
}

void NumberField::enter()
{
    if (text() == m_shown)
        return;
    std::optional<std::string> plain;
    if (!text().trimmed().isEmpty()) {
        plain = items::plainNumber(text());
        if (!plain) {
            mark(words::sentence(error("not-a-number", {}, {{"value", text().toStdString()}})));
            return;
        }
    }
    const auto findings = m_take(plain);
    if (findings.empty())
        m_shown = text();
    mark(findings.empty() ? QString() : words::sentence(findings.front()));
}

void NumberField::mark(const QString& why)
{
    setToolTip(why);
    setAccessibleDescription(why);
    setStyleSheet(why.isEmpty() ? QString() : QStringLiteral("border: 2px solid %1").arg(m_bad.name()));
    if (!why.isEmpty() && isVisible())
        QToolTip::showText(mapToGlobal(QPoint(0, height())), why, this);
}

} // namespace meritdesk::views
