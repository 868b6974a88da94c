#include "views/pages/price_categories/answer_view.h"

#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include "items/year_answer.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr Qt::TextInteractionFlags linkFlags = Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard;

} // namespace

void setLinkedText(QLabel& label, const QString& rich)
{
    label.setTextFormat(Qt::RichText);
    label.setText(rich);
    label.setTextInteractionFlags(rich.contains(QLatin1String("<a ")) ? linkFlags : Qt::NoTextInteraction);
    label.setAccessibleName(QTextDocumentFragment::fromHtml(rich).toPlainText());
}

AnswerView::AnswerView(QWidget* parent)
    : QWidget(parent)
    , m_headline(label({}, "heading", this))
    , m_detail(label({}, "muted", this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (auto* text : {m_headline, m_detail}) {
        column->addWidget(text);
        connect(text, &QLabel::linkActivated, this, &AnswerView::linkChosen);
    }
}

void AnswerView::show(const items::Comparison& what, const QString& more)
{
    const auto plain = items::answerOf(what, items::AnswerText::Plain);
    const auto links = items::answerOf(what, items::AnswerText::Links);
    const auto join = [&more](const QString& detail, const QString& further) {
        return more.isEmpty() ? detail : detail.isEmpty() ? further : detail + QLatin1Char(' ') + further;
    };
    m_plain = plain.headline;
    m_plainDetail = join(plain.detail, more);
    setLinkedText(*m_headline, links.headline);
    setLinkedText(*m_detail, join(links.detail, more.toHtmlEscaped()));
    m_detail->setVisible(!m_plainDetail.isEmpty());
}

} // namespace meritdesk::views
