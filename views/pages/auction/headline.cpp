#include "views/pages/auction/headline.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/auction/price_conventions.h"
#include "core/auction/rule.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/auction_curves.h"
#include "items/number_text.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int priceDecimals = 6;
constexpr int narrow = 620; ///< pixels
constexpr int columnGap = 20;
constexpr int markWidth = 4;
constexpr int baseline = 5; ///< of the unit, beside the large figure

QString number(const Fraction& value)
{
    return items::numberText(printRounded(value, priceDecimals), -1);
}

void showText(QLabel& shown, const QString& text)
{
    shown.setText(text);
    shown.setVisible(!text.isEmpty());
}

} // namespace

Headline::Headline(items::AuctionBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_title(label({}, "heading", this))
    , m_figure(label({}, "headline", this))
    , m_unit(label({}, "heading", this))
    , m_caption(label({}, "muted", this))
    , m_mark(new QFrame(this))
    , m_cut(label({}, "heading", this))
    , m_case(label({}, "muted", this))
    , m_warnings(label({}, "caution", this))
{
    for (auto* line : {m_title, m_figure, m_unit})
        line->setWordWrap(false);
    for (auto* text : {m_figure, m_cut, m_case})
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mark->setFixedWidth(markWidth);
    m_mark->setStyleSheet(QStringLiteral("background: %1").arg(theme.marginal.name()));
    m_unit->setContentsMargins(0, 0, 0, baseline);
    layOut();
    connect(&board, &items::AuctionBoard::changed, this, &Headline::take);
    take();
}

void Headline::layOut()
{
    auto* price = new QHBoxLayout;
    price->setSpacing(8);
    price->addWidget(m_figure);
    price->addWidget(m_unit, 0, Qt::AlignBottom);
    price->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_title);
    left->addLayout(price);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(2);
    right->addWidget(m_caption);
    auto* cut = new QHBoxLayout;
    cut->setSpacing(markWidth * 2);
    cut->addWidget(m_mark);
    cut->addWidget(m_cut, 1);
    right->addLayout(cut);
    right->addWidget(m_case);
    right->addWidget(m_warnings);
    right->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(columnGap);
    row->addLayout(left);
    row->addLayout(right, 1);
}

QString Headline::figure() const
{
    return m_figure->text();
}

QString Headline::cut() const
{
    return m_cut->text();
}

void Headline::take()
{
    const auto& book = *m_board.book();
    showText(*m_title, book.title ? words::sampleText(*book.title) : QString());
    takePrice();
    showText(*m_cut, items::cutText(m_board));
    m_mark->setVisible(items::cutOrder(m_board).has_value());
    takeCase();
    QStringList warnings;
    if (const auto* clearing = m_board.shown())
        for (const auto& warning : clearing->warnings)
            warnings << words::sentence(warning);
    for (const auto& refusal : m_board.cleared().refusals)
        //: %1 a clearing rule, %2 the sentence that says why it cannot clear this book
        warnings << tr("%1: %2").arg(words::label(refusal.rule->title), words::sentence(refusal.why));
    showText(*m_warnings, warnings.join(QLatin1Char('\n')));
}

/// Where the headline is narrow the case gives way to the curves below, unless nothing else is said.
void Headline::takeCase()
{
    const bool room = width() >= narrow || m_cut->text().isEmpty();
    showText(*m_case, room ? items::situationText(m_board) : QString());
}

void Headline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    takeCase();
}

void Headline::takePrice()
{
    const auto* clearing = m_board.shown();
    const auto& book = *m_board.book();
    m_figure->setEnabled(!m_board.isStale());
    QString figure = tr("–");
    QString caption;
    if (clearing && clearing->price) {
        figure = number(*clearing->price);
        caption = usesOption(*clearing->rule, book, "price_convention")
                      ? tr("Clearing price under %1, %2")
                            .arg(words::label(clearing->rule->title),
                                 words::label(auction::conventionOf(book).title))
                      : tr("Clearing price under %1").arg(words::label(clearing->rule->title));
    } else if (clearing && clearing->averagePrice) {
        figure = number(*clearing->averagePrice);
        caption = tr("Average price under %1").arg(words::label(clearing->rule->title));
    }
    m_figure->setText(figure);
    showText(*m_unit, caption.isEmpty() ? QString() : items::priceUnit(book));
    showText(*m_caption, caption);
}

} // namespace meritdesk::views
