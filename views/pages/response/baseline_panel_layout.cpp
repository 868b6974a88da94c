#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/response/demand/baselines/methods.h"
#include "formats/words/words.h"
#include "views/charts/chart_messages.h"
#include "views/pages/response/baseline_panel.h"
#include "views/pages/response/choice_delegate.h"
#include "views/pages/response/origin_jump.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/empty_page.h"
#include "views/parts/flow_row.h"
#include "views/parts/labels.h"
#include "views/parts/least_height.h"
#include "views/parts/stretched_column.h"
#include "views/parts/wrapped_header.h"

// Where things stand on the panel of baselines.

namespace meritdesk::views {

using items::BaselineMethodsModel;

namespace {

constexpr int eventShare = 540;
constexpr int daysShare = 460;
constexpr int leastHalves = 330; ///< pixels that charts and table want at least
constexpr int chartsShare = 300;
constexpr int tableShare = 190;
constexpr int numberWidth = 78;
constexpr int hoursWidth = 110;

QStringList methodNames()
{
    QStringList names;
    for (const auto* method : response::demand::baselineMethods)
        names << words::label(method->title);
    return names;
}

QStringList adjustmentNames()
{
    QStringList names;
    for (std::size_t i = 0; i < response::demand::adjustmentKinds.size(); ++i)
        names << BaselineMethodsModel::adjustmentText(static_cast<response::demand::Adjustment>(i));
    return names;
}

/// A picture below what it shows; the heading of its own would take two lines more.
QWidget* captioned(QLabel& caption, QWidget& picture, QWidget* parent)
{
    auto* sheet = new QWidget(parent);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    caption.setWordWrap(false);
    caption.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(&caption);
    column->addWidget(&picture, 1);
    return sheet;
}

} // namespace

BaselinePanel::BaselinePanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_context(context)
    , m_board(board)
    , m_rows(m_board)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("baseline"));
    m_stack->addWidget(makeFilled());
    m_stack->addWidget(makeEmpty());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectParts();
    take();
}

QWidget* BaselinePanel::makeEmpty()
{
    const EmptyWords words{
        .name = QStringLiteral("no-baseline"),
        .title = tr("No metered site yet"),
        .text = tr("A baseline says what a site would have used without the event. It needs the hourly "
                   "load of the event day and of the days before it: from a consumer's meter data in "
                   "this document, or from a file."),
        .buttons = {{tr("From Meter Data…"), [this] { fromMeters(); }},
                    {tr("From a File…"), [this] { fromFile(); }}}};
    return new EmptyPage(words, m_stack);
}

QWidget* BaselinePanel::makeButtons(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* meters = new QPushButton(tr("From Meter Data…"), bar);
    meters->setToolTip(tr("An event day of a consumer of this document, with the days before it"));
    auto* file = new QPushButton(tr("From a File…"), bar);
    file->setToolTip(tr("Hourly values of a meter: CSV, a spreadsheet or a message 80020"));
    connect(meters, &QPushButton::clicked, this, &BaselinePanel::fromMeters);
    connect(file, &QPushButton::clicked, this, &BaselinePanel::fromFile);
    row->addWidget(meters);
    row->addWidget(file);
    return bar;
}

QWidget* BaselinePanel::makeFilled()
{
    auto* sheet = new QWidget(m_stack);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    m_answer = label({}, "heading", sheet);
    head->addWidget(m_answer, 1);
    head->addWidget(makeButtons(sheet));
    column->addLayout(head);
    column->addWidget(makeTerms());
    makeCharts();
    auto* drawn = new QSplitter(Qt::Horizontal, sheet);
    auto* scroll = new QScrollArea(drawn); // many days want more height than there is
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(m_days->title());
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_days);
    m_eventCaption = label({}, "muted", drawn);
    m_daysCaption = label({}, "muted", drawn);
    drawn->addWidget(captioned(*m_eventCaption, *m_chart, drawn));
    drawn->addWidget(captioned(*m_daysCaption, *scroll, drawn));
    drawn->setSizes({eventShare, daysShare});
    auto* halves = new QSplitter(Qt::Vertical, sheet);
    halves->addWidget(drawn);
    halves->addWidget(makeTable());
    halves->setSizes({chartsShare, tableShare});
    for (auto* splitter : {drawn, halves})
        splitter->setChildrenCollapsible(false);
    column->addWidget(withLeastHeight(*halves, leastHalves, m_chart->title(), sheet), 1);
    return sheet;
}

void BaselinePanel::makeCharts()
{
    m_chart = new charts::BaselineChart(this);
    m_days = new charts::HistoryDaysChart(this);
    for (auto* chart : std::initializer_list<charts::ChartFrame*>{m_chart, m_days}) {
        chart->setTheme(m_context.theme);
        chart->setHeadingShown(false);
        charts::tellOfFiles(*chart, m_context.tell);
    }
    m_days->setReading([this](int day) { return m_days->days()[static_cast<std::size_t>(day)].whole; });
}

QWidget* BaselinePanel::makeTerms()
{
    auto* sheet = new QWidget(this);
    auto* row = new FlowRow(sheet);
    row->setSpacing(8);
    const auto put = [&](QWidget* field, const char* key, const QString& name, const QString& tip,
                         int width) {
        field->setAccessibleName(name);
        field->setToolTip(tip);
        field->setMaximumWidth(width);
        auto* caption = originCaption(name, QStringLiteral("baselines.%1").arg(QLatin1String(key)),
                                      m_context.theme.muted, sheet);
        auto* both = new QWidget(sheet);
        auto* column = new QVBoxLayout(both);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(caption);
        column->addWidget(field, 0, Qt::AlignLeft);
        row->addWidget(both);
    };
    const auto number = [sheet] {
        auto* field = new QLineEdit(sheet);
        field->setAlignment(Qt::AlignRight);
        return field;
    };
    const auto hours = [sheet] {
        auto* box = new QSpinBox(sheet);
        box->setRange(1, response::demand::hoursOfDay);
        box->setKeyboardTracking(false);
        return box;
    };
    put(m_obligation = number(), "obligation", tr("Obligation, MW"),
        tr("What the site has promised to come down by"), numberWidth);
    put(m_first = hours(), "first_hour", tr("First hour"),
        tr("First hour of the event; hour 1 is 0:00 to 1:00"), numberWidth);
    put(m_hours = hours(), "first_hour", tr("Hours"), tr("Consecutive hours of the event"), numberWidth);
    put(m_adjustHours = new QLineEdit(sheet), "adjust_hours", tr("Adjust by hours"),
        tr("Hours outside the event by which a baseline is moved to the day: 9, 10, 11 or 9-11; empty for "
           "none"),
        hoursWidth);
    put(m_cap = number(), "adjust_cap", tr("Cap, %"),
        tr("An adjustment by ratio moves a baseline no further"), numberWidth);
    put(m_lowUse = number(), "low_use", tr("Low use, %"),
        tr("Days whose load over the hours of the event is below this share of the largest drop out"),
        numberWidth);
    put(m_limit = number(), "rrmse_limit", tr("Error, %"),
        tr("A method passes with a relative error below it"), numberWidth);
    m_strict = new QCheckBox(tr("Every hour counts"), sheet);
    m_strict->setToolTip(tr("The worst hour decides: an hour missed is an event failed"));
    row->addWidget(m_strict);
    return sheet;
}

QWidget* BaselinePanel::makeTable()
{
    auto* sheet = new QWidget(this);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_table = new QTableView(sheet);
    WrappedHeader::put(*m_table);
    m_table->setModel(&m_rows);
    m_table->setItemDelegate(new CellDelegate(m_context.theme, m_context.theme.accent, m_table));
    m_table->setItemDelegateForColumn(
        BaselineMethodsModel::Method,
        new ChoiceDelegate(m_context.theme, tr("Baseline method"), methodNames(), m_table));
    m_table->setItemDelegateForColumn(
        BaselineMethodsModel::Adjust,
        new ChoiceDelegate(m_context.theme, tr("Adjustment"), adjustmentNames(), m_table));
    m_table->setAccessibleName(tr("Baseline methods"));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    setPlain(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    StretchedColumn::put(*m_table, BaselineMethodsModel::Verdict);
    column->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    m_add = new QPushButton(tr("Add a Method"), sheet);
    auto* menu = new QMenu(m_add);
    for (const auto* method : response::demand::baselineMethods)
        menu->addAction(words::label(method->title), this, [this, method] { addMethod(*method); });
    m_add->setMenu(menu);
    m_remove = new QPushButton(tr("Remove the Method"), sheet);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addWidget(originButton(
        [this] { return QStringLiteral("baselines.methods[%1]").arg(m_board.chosen()); }, sheet));
    row->addStretch(1);
    column->addLayout(row);
    return sheet;
}

} // namespace meritdesk::views
