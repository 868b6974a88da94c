#include "views/pages/day_ahead_page.h"

#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/scenario/day_ahead_edits.h"
#include "items/day_ahead_answer.h"
#include "items/day_ahead_text.h"
#include "items/day_ahead_typing.h"
#include "items/number_text.h"
#include "items/table_export.h"
#include "views/charts/merit_order_chart.h"
#include "views/pages.h"
#include "views/pages/day_ahead/day_drawing.h"
#include "views/pages/day_ahead/hour_bar.h"
#include "views/pages/day_ahead/sheet_view.h"
#include "views/pages/price_categories/answer_view.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::DayAheadBoard;
using items::DayAheadEvidence;
using response::dayahead::Reduction;

namespace {

constexpr int chartsShare = 420;
constexpr int tablesShare = 200;

Page* makePage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<DayAheadPage>(context, parent).release();
}

} // namespace

const PageEntry dayAheadPage{.id = "day-ahead",
                             .title = QT_TRANSLATE_NOOP("Page", "Day-ahead merit order"),
                             .icon = "day-ahead",
                             .make = &makePage};

DayAheadPage::DayAheadPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_board(context.document)
    , m_hours(m_board)
    , m_content(new QWidget(this))
    , m_headline(label({}, "heading", m_content))
    , m_detail(label({}, "muted", m_content))
    , m_faults(label({}, "bad", m_content))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 12, 16, 12);
    whole->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (auto* text : {m_headline, m_detail, m_faults})
        column->addWidget(text);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_halves = new QSplitter(Qt::Vertical, m_content);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(makeCharts());
    makeTabs();
    m_halves->addWidget(m_tabs);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_halves->setSizes({chartsShare, tablesShare});
    column->addWidget(m_halves, 1);
    makeActions();
    connectParts();
    connectHours();
    take();
    cover();
}

DayAheadPage::~DayAheadPage()
{
    // The views look at the board and the models, which are gone before Qt deletes the children.
    delete m_content;
}

void DayAheadPage::connectParts()
{
    connect(&m_board, &DayAheadBoard::changed, this, &DayAheadPage::take);
    connect(&m_board, &DayAheadBoard::hourChanged, this, &DayAheadPage::showHour);
    connect(m_headline, &QLabel::linkActivated, this, &DayAheadPage::followLink);
    connect(m_day, &charts::PriceDayChart::windowDragged, this, &DayAheadPage::dragWindow);
    connect(m_day, &charts::PeriodChart::periodsChosen, this, &DayAheadPage::callOff);
    connect(m_day, &charts::PeriodChart::periodClicked, this, [this](int hour) {
        m_board.showHour(static_cast<std::size_t>(hour));
        explainHour(m_hours.index(m_hours.rowOf(m_board.hour()), items::DayAheadHoursModel::After));
    });
    connect(m_merit, &charts::MeritOrderChart::blockClicked, this, [this](int block) {
        const auto given = static_cast<int>(m_board.stack()->given(static_cast<std::size_t>(block)));
        m_tabs->setCurrentIndex(Stack);
        sheet(Stack).view().setCurrentIndex(sheet(Stack).sheet().index(given, 1));
    });
    connect(m_merit, &charts::MeritOrderChart::crossingShown, m_crossing, &QToolButton::setChecked);
    connect(m_crossing, &QToolButton::toggled, m_merit, &charts::MeritOrderChart::showCrossing);
    connect(m_scarcity, &QLineEdit::editingFinished, this, &DayAheadPage::putScarcity);
    connect(m_currency, &QComboBox::activated, this, [this](int at) {
        m_board.apply(scenario::setDayAheadCurrency(m_currency->itemData(at).toString().toStdString()));
    });
    m_day->setReading([this](int hour) { return readHour(hour); });
    m_merit->setReading([this](int block) { return readBlock(block); });
}

void DayAheadPage::connectHours()
{
    connect(m_hourView, &PastingTable::pasted, this, &DayAheadPage::pasteLoads);
    connect(&m_hours, &items::DayAheadHoursModel::refused, this, &DayAheadPage::tell);
    connect(m_hourView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (m_showing || !index.isValid())
                    return;
                m_board.showHour(m_hours.hourAt(index.row()));
                explainHour(index);
            });
    connect(m_hourView, &QTableView::clicked, this, &DayAheadPage::explainHour);
    connect(m_hourView, &QTableView::activated, this, &DayAheadPage::explainHour);
}

void DayAheadPage::take()
{
    setLinkedText(*m_headline, items::dayAheadHeadline(m_board, true));
    m_detail->setText(items::dayAheadDetail(m_board));
    m_faults->setText(items::dayAheadFaultText(m_board));
    for (auto* text : {m_headline, m_detail, m_faults})
        text->setVisible(!text->text().isEmpty());
    m_day->setDay(dayDrawing(m_board));
    const auto day = items::dayAheadDay(m_board.input());
    m_day->setTitle(day.isEmpty() ? tr("Price of every hour") : tr("Price of every hour, %1").arg(day));
    m_day->setSummary(items::dayAheadHeadline(m_board, false));
    showConditions();
    showHour();
}

void DayAheadPage::showHour()
{
    m_day->setMarked(m_board.valid() ? static_cast<int>(m_board.hour()) : -1);
    m_merit->setOrder(meritDrawing(m_board));
    m_merit->setTitle(tr("Merit order of hour %1").arg(items::dayAheadHour(m_board.input(), m_board.hour())));
    m_merit->setSummary(items::dayAheadHourSentence(m_board));
    const int row = m_hours.rowOf(m_board.hour());
    if (row < 0 || row == m_hourView->currentIndex().row())
        return;
    m_showing = true;
    m_hourView->setCurrentIndex(m_hours.index(row, std::max(0, m_hourView->currentIndex().column())));
    m_showing = false;
}

void DayAheadPage::showConditions()
{
    const auto& input = m_board.input();
    const auto& price = input.market.scarcityPrice;
    m_scarcity->setText(price ? items::numberText(price->text(), -1) : QString());
    m_scarcity->setToolTip(items::dayAheadOrigin(input, "scarcity_price"));
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(QString::fromStdString(input.currency))));
}

void DayAheadPage::tell(const std::vector<Finding>& findings) const
{
    if (m_context.tell)
        m_context.tell(findings);
}

void DayAheadPage::followLink(const QString& /*link*/)
{
    const auto derivation = items::dayAheadDerivation(m_board, {.kind = DayAheadEvidence::Zone});
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

void DayAheadPage::explainHour(const QModelIndex& index)
{
    const auto derivation = m_hours.derivation(index);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

/// The window follows the pointer; the whole drag is one undo step.
void DayAheadPage::dragWindow(int window, const charts::HourWindow& to, bool last)
{
    auto reductions = m_board.input().reductions;
    const auto at = static_cast<std::size_t>(window);
    if (at >= reductions.size())
        return;
    const Reduction moved{reductions[at].depth, to.first + 1, to.count};
    if (!(moved == reductions[at])) {
        reductions[at] = moved;
        m_board.apply(scenario::setReductions(std::move(reductions), true));
    }
    if (last)
        m_context.document.breakMerge();
}

/// A span dragged over with Shift: a reduction as deep as the last one.
void DayAheadPage::callOff(int from, int to)
{
    auto reductions = m_board.input().reductions;
    Reduction made{.depth = response::whole<response::Mw>(100)};
    if (!reductions.empty())
        made.depth = reductions.back().depth;
    made.firstHour = from + 1;
    made.duration = to - from;
    reductions.push_back(made);
    if (m_board.apply(scenario::setReductions(std::move(reductions))))
        m_tabs->setCurrentIndex(Reductions);
}

void DayAheadPage::putScarcity()
{
    const auto text = m_scarcity->text().trimmed();
    std::optional<response::RubPerMwh> price;
    if (!text.isEmpty()) {
        const auto typed = items::typedAmount<response::RubPerMwh>(text);
        if (!typed)
            tell(typed.findings());
        else
            price = *typed;
        if (!typed)
            return showConditions(); // what was refused is not shown
    }
    if (price != m_board.input().market.scarcityPrice)
        m_board.apply(scenario::setScarcityPrice(price));
    showConditions();
}

void DayAheadPage::pasteLoads(const QString& text)
{
    m_hours.paste(m_hourView->currentIndex().row(), text);
}

QString DayAheadPage::readHour(int hour) const
{
    using Model = items::DayAheadHoursModel;
    const int row = m_hours.rowOf(static_cast<std::size_t>(hour));
    QStringList lines;
    for (const int column : {Model::Hour, Model::Load, Model::Reduction, Model::Before, Model::After,
                             Model::Fall, Model::Sets, Model::State, Model::Saving}) {
        const auto text = m_hours.index(row, column).data().toString();
        const auto unit = m_hours.headerData(column, Qt::Horizontal, items::UnitRole).toString();
        if (!text.isEmpty())
            //: a line that reads an hour: %1 a column's name, %2 what it says
            lines << tr("%1: %2").arg(m_hours.headerData(column, Qt::Horizontal).toString(),
                                      items::withUnit(text, unit));
    }
    return lines.join(QLatin1Char('\n'));
}

QString DayAheadPage::readBlock(int block) const
{
    const auto* stack = m_board.stack();
    const auto at = static_cast<std::size_t>(block);
    if (!stack || at >= stack->size())
        return {};
    const auto& input = m_board.input();
    const auto from = items::priceNumber(stack->priceFrom(at));
    const auto to = items::priceNumber(stack->priceTo(at));
    const auto unit = items::priceUnitText(input);
    return QStringList{
        items::labelText(stack->labelOf(stack->given(at)), stack->given(at)),
        //: a span of volumes: %1 to %2 megawatt
        tr("%1–%2 MW")
            .arg(items::powerNumber(input, stack->from(at)), items::powerNumber(input, stack->to(at))),
        //: a span of prices: %1 to %2, %3 the unit
        from == to ? items::withUnit(from, unit) : tr("%1–%2 %3").arg(from, to, unit)}
        .join(QLatin1Char('\n'));
}

QVariantMap DayAheadPage::moment() const
{
    return {{QStringLiteral("tab"), m_tabs->currentIndex()},
            {QStringLiteral("hour"), static_cast<int>(m_board.hour())},
            {QStringLiteral("crossing"), m_merit->showsCrossing()}};
}

void DayAheadPage::resume(const QVariantMap& moment)
{
    m_tabs->setCurrentIndex(moment.value(QStringLiteral("tab")).toInt());
    m_board.showHour(static_cast<std::size_t>(std::max(0, moment.value(QStringLiteral("hour")).toInt())));
    m_merit->showCrossing(moment.value(QStringLiteral("crossing")).toBool());
}

void DayAheadPage::showExample()
{
    toTellingHour();
    followLink({});
}

} // namespace meritdesk::views
