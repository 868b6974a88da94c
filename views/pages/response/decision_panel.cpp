#include "views/pages/response/decision_panel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <memory>

#include "formats/words/words.h"
#include "items/response_answer.h"
#include "views/charts/chart_messages.h"
#include "views/pages/price_categories/answer_view.h"
#include "views/pages/response/panels.h"
#include "views/parts/labels.h"
#include "views/parts/least_height.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

namespace {

constexpr std::size_t cardCount = 4;
constexpr int mostDecades = 5;
constexpr int pictureShare = 190; ///< pixels, above the table
constexpr int tableShare = 170;
constexpr int leastHalves = 280; ///< pixels that both want at least
constexpr int besideFrom = 1000; ///< pixels of width from which picture and table stand side by side

PanelView* makePanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<DecisionPanel>(board, context, parent).release();
}

/// The powers of ten from the smallest amount to the largest, at most five.
std::vector<std::pair<double, QString>> decadesOf(const std::vector<items::EffectLine>& lines)
{
    Fraction most = 0;
    for (const auto& line : lines)
        most = std::max(most, line.amount < 0 ? Fraction(-line.amount) : line.amount);
    int last = 0;
    while (Fraction(powerOfTen(last + 1)) <= most)
        ++last;
    std::vector<std::pair<double, QString>> decades;
    for (int power = std::max(0, last - mostDecades + 1); power <= last; ++power)
        decades.emplace_back(std::pow(10, power), items::roundMoneyText(power));
    return decades;
}

} // namespace

const ResponsePanel responseDecision{
    .id = "decision", .title = QT_TRANSLATE_NOOP("ResponsePanel", "Decision"), .make = &makePanel};

DecisionPanel::DecisionPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_context(context)
{
    setObjectName(QStringLiteral("decision"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeCards());
    column->addWidget(makeHalves(), 1);
    m_breakEvens = label({}, "", this);
    column->addWidget(m_breakEvens);
    connect(&m_board, &items::ResponseBoard::computed, this, &DecisionPanel::take);
    connect(&m_board, &items::ResponseBoard::lookChanged, this, &DecisionPanel::take);
    connect(m_breakEvens, &QLabel::linkActivated, this, [this](const QString& link) {
        if (const auto evidence = items::responseLink(m_board, link))
            explain(*evidence);
    });
    take();
}

/// A narrow page has the table below the picture: all mechanisms and the names of their figures are in sight.
void DecisionPanel::resizeEvent(QResizeEvent* event)
{
    PanelView::resizeEvent(event);
    const auto lie = width() >= besideFrom ? Qt::Horizontal : Qt::Vertical;
    if (m_halves->orientation() == lie)
        return;
    m_halves->setOrientation(lie);
    m_halves->setSizes(lie == Qt::Horizontal ? QList<int>{1, 1} : QList<int>{pictureShare, tableShare});
}

/// The picture and the table; in a small window they are scrolled, not squeezed.
QWidget* DecisionPanel::makeHalves()
{
    m_halves = new QSplitter(Qt::Vertical, this);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(makePicture());
    m_table = new ResponseTableView(m_board, &items::mechanismsTable, tr("Mechanisms side by side"),
                                    m_context, m_halves, 0);
    m_halves->addWidget(m_table);
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 1);
    m_halves->setSizes({pictureShare, tableShare});
    return withLeastHeight(*m_halves, leastHalves,
                           QCoreApplication::translate("ResponsePanel", responseDecision.title), this);
}

QWidget* DecisionPanel::makeCards()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (std::size_t at = 0; at < cardCount; ++at) {
        auto* card = new FigureCard(m_context.theme, row);
        connect(card, &QAbstractButton::clicked, this, [this, at] {
            const auto cards = items::responseCards(m_board);
            if (at < cards.size())
                explain(cards[at].evidence);
        });
        layout->addWidget(card, 1);
        m_cards.push_back(card);
    }
    return row;
}

QWidget* DecisionPanel::makePicture()
{
    auto* half = new QWidget(this);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    m_scale = new QComboBox(half);
    m_scale->setAccessibleName(tr("Scale of the picture"));
    m_scale->addItem(tr("A step is ten times as much"));
    m_scale->addItem(tr("To scale, line after line"));
    column->addWidget(m_scale, 0, Qt::AlignLeft);
    m_chart = new charts::EffectsChart(half);
    m_chart->setTheme(m_context.theme);
    m_chart->setTitle(tr("What the year's money is made of"));
    m_chart->setHeadingShown(false);
    m_chart->setSource(sourceLine(m_context.document));
    charts::tellOfFiles(*m_chart, m_context.tell);
    column->addWidget(m_chart, 1);
    connect(m_scale, &QComboBox::currentIndexChanged, m_chart, [this](int at) {
        m_chart->setScale(at == 0 ? charts::EffectScale::Decades : charts::EffectScale::Sum);
    });
    connect(m_chart, &charts::CanvasChart::itemChosen, this, [this](int item) {
        const auto lines = items::effectLines(m_board);
        if (static_cast<std::size_t>(item) < lines.size())
            explain(lines[static_cast<std::size_t>(item)].evidence);
    });
    return half;
}

void DecisionPanel::explain(const items::ResponseEvidence& evidence) const
{
    const auto derivation = items::derivationOf(m_board.worked(), evidence);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

void DecisionPanel::take()
{
    const auto cards = items::responseCards(m_board);
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        m_cards[at]->setVisible(at < cards.size());
        if (at < cards.size())
            m_cards[at]->setWords(cards[at].title, cards[at].figure, cards[at].remark);
    }
    setLinkedText(*m_breakEvens,
                  items::responseAnswer(m_board, true).breakEvens.join(QStringLiteral("<br>")));
    draw();
}

void DecisionPanel::draw()
{
    charts::EffectBars bars{.unit = words::label("RUB"), .nothing = tr("Nothing to show yet")};
    const auto lines = items::effectLines(m_board);
    const auto net = lines.empty() ? Fraction(0) : lines.back().amount;
    for (const auto& line : lines)
        bars.bars.push_back({.name = line.name,
                             .text = items::largeMoneyText(line.amount),
                             .share = net == 0 || line.total
                                          ? QString()
                                          : items::shareText(Fraction(line.amount / abs(net)), 1),
                             .amount = line.amount.convert_to<double>(),
                             .total = line.total});
    bars.decades = decadesOf(lines);
    m_chart->setBars(bars);
    m_chart->setSummary(items::responseAnswer(m_board, false).headline);
}

std::vector<exports::Table> DecisionPanel::tables() const
{
    if (m_table->table().rowCount() == 0)
        return {};
    return {m_table->exported()};
}

QVariantMap DecisionPanel::moment() const
{
    return {{QStringLiteral("scale"), m_scale->currentIndex()}};
}

void DecisionPanel::resume(const QVariantMap& moment)
{
    m_scale->setCurrentIndex(moment.value(QStringLiteral("scale")).toInt());
}

void DecisionPanel::showExample()
{
    m_table->choose(0, static_cast<int>(m_board.mechanism()) + 1);
}

} // namespace meritdesk::views
