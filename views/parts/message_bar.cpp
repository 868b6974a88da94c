#include "views/parts/message_bar.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <algorithm>

#include "formats/words/words.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

/// More lines than this would push the page away; the rest is counted.
constexpr std::size_t mostLines = 4;

constexpr int signSize = 20;

struct Look
{
    const char* icon = nullptr;
    QColor colour = {};
};

Look lookOf(Severity severity, const Theme& theme)
{
    switch (severity) {
    case Severity::Error:
        return {"error", theme.bad};
    case Severity::Warning:
        return {"caution", theme.caution};
    case Severity::Note:
        break;
    }
    return {"note", theme.accent};
}

/// "orders[3].price: 12.x is not a decimal number", as the command line says it.
QString line(const Finding& finding)
{
    const auto sentence = words::sentence(finding);
    const auto said = [&finding](const Fact& fact) { return fact.value == finding.place; };
    if (finding.place.empty() || std::any_of(finding.facts.begin(), finding.facts.end(), said))
        return sentence;
    //: %1 a place such as orders[3].price, %2 what is wrong there
    return MessageBar::tr("%1: %2").arg(QString::fromStdString(finding.place), sentence);
}

} // namespace

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_text(label({}, "plain", this))
    , m_close(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_sign->setAccessibleName(tr("Kind of message"));
    m_text->setAccessibleName(tr("Message"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(m_close, "flat");
    m_close->setIcon(icon("close", theme));
    m_close->setToolTip(tr("Close the message (Esc)"));
    m_close->setAccessibleName(tr("Close the message"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    setObjectName(QStringLiteral("message-bar"));
    hide();
}

void MessageBar::tell(const std::vector<Finding>& findings)
{
    if (findings.empty()) {
        hide();
        return;
    }
    const auto worst = std::max_element(findings.begin(), findings.end(),
                                        [](const auto& a, const auto& b) { return a.severity < b.severity; });
    QStringList lines;
    for (std::size_t i = 0; i < std::min(findings.size(), mostLines); ++i)
        lines += line(findings[i]);
    if (findings.size() > mostLines)
        lines += tr("and %n more", nullptr, static_cast<int>(findings.size() - mostLines));
    show(worst->severity, lines.join(QLatin1Char('\n')));
}

void MessageBar::say(Severity severity, const QString& sentence)
{
    show(severity, sentence);
}

void MessageBar::show(Severity severity, const QString& text)
{
    const auto look = lookOf(severity, m_theme);
    m_sign->setPixmap(icon(look.icon, look.colour).pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    m_text->setText(text);
    setStyleSheet(QStringLiteral("#message-bar { background: %1; border: none; border-left: 4px solid %2; "
                                 "border-bottom: 1px solid %3; }")
                      .arg(m_theme.surface.name(), look.colour.name(), m_theme.border.name()));
    setVisible(true);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace meritdesk::views
