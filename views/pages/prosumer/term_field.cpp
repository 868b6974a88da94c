#include "views/pages/prosumer/term_field.h"

#include <QHBoxLayout>

#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int termCharacters = 11;
constexpr int termGap = 6; ///< pixels

} // namespace

TermField::TermField(items::ProsumerBoard& board, const items::ProsumerTerm& term, const PageContext& context,
                     QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_term(term)
    , m_context(context)
    , m_name(label({}, "muted", this))
    , m_line(new QLineEdit(this))
{
    m_line->setObjectName(QString::fromUtf8(term.id.data(), static_cast<qsizetype>(term.id.size())));
    m_line->setAlignment(Qt::AlignRight);
    m_line->setPlaceholderText(tr("none"));
    m_line->setFixedWidth(m_line->fontMetrics().averageCharWidth() * termCharacters);
    m_name->setBuddy(m_line);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(termGap);
    row->addWidget(m_name, 1);
    row->addWidget(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &TermField::put);
    connect(&m_board, &items::ProsumerBoard::changed, this, &TermField::take);
    connect(&m_board, &items::ProsumerBoard::computed, this, &TermField::take);
    take();
}

void TermField::take()
{
    const auto& input = m_board.input();
    const auto name = axisText(m_term.shownTitle(), m_term.unitText(input));
    m_name->setText(name);
    m_line->setAccessibleName(name);
    m_line->setToolTip(name);
    if (!m_line->hasFocus() || !m_line->isModified())
        m_line->setText(m_term.text(input));
}

void TermField::put()
{
    m_line->setModified(false);
    const auto& input = m_board.input();
    if (m_line->text().trimmed() == m_term.text(input))
        return; // opened and closed: no undo step
    const auto edit = m_term.edit(input, m_line->text());
    if (!edit && m_context.tell)
        m_context.tell(edit.findings());
    if (edit)
        m_board.apply(*edit);
    m_line->setText(m_term.text(m_board.input()));
}

} // namespace meritdesk::views
