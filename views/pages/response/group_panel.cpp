#include "views/pages/response/group_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <memory>

#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/group_text.h"
#include "items/response_cells.h"
#include "items/table_export.h"
#include "views/charts/chart_messages.h"
#include "views/pages/response/origin_jump.h"
#include "views/pages/response/panels.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/cell_delegate.h"
#include "views/parts/labels.h"
#include "views/parts/least_height.h"

namespace meritdesk::views {

using items::GroupTableModel;

namespace {

constexpr int leastHalves = 300; ///< pixels that chart and table want at least
constexpr int chartShare = 190;
constexpr int tableShare = 160;
constexpr int headerLines = 3;
constexpr int headerRoom = 8;
constexpr int nameWidth = 140;
constexpr int wordsWidth = 250;
constexpr int numberWidth = 92;

PanelView* makePanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<GroupPanel>(board, context, parent).release();
}

QString signedMoney(const Fraction& roubles)
{
    return roubles > 0 ? QStringLiteral("+") + items::largeMoneyText(roubles)
                       : items::largeMoneyText(roubles);
}

} // namespace

const ResponsePanel responseGroup{
    .id = "group", .title = QT_TRANSLATE_NOOP("ResponsePanel", "Group balance"), .make = &makePanel};

GroupPanel::GroupPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_context(context)
    , m_rows(board)
    , m_headline(label({}, "heading", this))
    , m_capacity(label({}, "body", this))
    , m_energy(label({}, "body", this))
    , m_even(label({}, "muted", this))
    , m_chart(new charts::GroupBalanceChart(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("group"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (auto* text : {m_headline, m_capacity, m_energy, m_even})
        column->addWidget(text);
    m_chart->setTheme(m_context.theme);
    m_chart->setHeadingShown(false); // the panel says it; copies and files keep it
    charts::tellOfFiles(*m_chart, m_context.tell);
    m_chart->setSummary(tr("The sign of a gain depends on the net position only: who buys more than he sells "
                           "gains when the price falls."));
    makeTable();
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_chart);
    halves->addWidget(m_table);
    halves->setSizes({chartShare, tableShare});
    column->addWidget(withLeastHeight(*halves, leastHalves, m_chart->title(), this), 1);
    column->addWidget(makeButtons());
    connectParts();
    take();
}

GroupPanel::~GroupPanel()
{
    m_table->setModel(nullptr); // the model goes before the view would look at it
}

void GroupPanel::makeTable()
{
    m_table->setModel(&m_rows);
    m_table->setItemDelegate(new CellDelegate(m_context.theme, m_context.theme.accent, m_table));
    m_table->setAccessibleName(tr("Companies of the group"));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    setPlain(*m_table);
    auto* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    header->setFixedHeight(header->fontMetrics().lineSpacing() * headerLines + headerRoom);
    header->moveSection(GroupTableModel::Words, 1); // what it comes to is read first
    for (int column = 0; column < GroupTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, column == GroupTableModel::Name    ? nameWidth
                                        : column == GroupTableModel::Words ? wordsWidth
                                                                           : numberWidth);
}

QWidget* GroupPanel::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_add = new QPushButton(tr("Add a Company"), bar);
    m_remove = new QPushButton(tr("Remove the Company"), bar);
    m_origin = originButton([this] { return m_rows.placeOf(m_table->currentIndex()); }, bar);
    m_origin->setObjectName(QStringLiteral("company-origin"));
    for (auto* button : {m_add, m_remove, m_origin})
        row->addWidget(button);
    row->addStretch(1);
    return bar;
}

void GroupPanel::connectParts()
{
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &GroupPanel::take);
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, &GroupPanel::take);
    connect(m_chart, &charts::GroupBalanceChart::barClicked, this,
            [this](int bar) { m_table->setCurrentIndex(m_rows.index(bar, GroupTableModel::Words)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &GroupPanel::explain);
    connect(m_table, &QTableView::clicked, this, &GroupPanel::explain);
    connect(m_add, &QPushButton::clicked, this, &GroupPanel::addCompany);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_rows.remove(m_table->currentIndex().row()); });
    connect(m_even, &QLabel::linkActivated, this, &GroupPanel::explainEven);
    if (m_context.tell)
        connect(&m_rows, &GroupTableModel::refused, this, m_context.tell);
}

QString GroupPanel::mechanismName() const
{
    return m_board.valid() ? words::label(m_board.mechanismStudy().mechanism->title) : QString();
}

void GroupPanel::take()
{
    const auto& view = m_rows.view();
    const auto answer = items::groupAnswer(view, mechanismName());
    m_headline->setText(answer.headline);
    m_capacity->setText(answer.capacity);
    m_energy->setText(answer.energy);
    auto even = answer.even.toHtmlEscaped();
    if (!answer.evenLink.isEmpty())
        //: A link that explains how much generation brings the year to its target
        even += QStringLiteral(" <a href=\"%1\">%2</a>").arg(answer.evenLink, tr("How?"));
    m_even->setText(even);
    for (auto* text : {m_capacity, m_energy, m_even})
        text->setVisible(!text->text().isEmpty());
    draw();
    enableButtons();
}

void GroupPanel::draw()
{
    const auto& balance = m_rows.view().balance;
    std::vector<charts::GroupBar> bars;
    const auto add = [&](const QString& name, const response::demand::Position& at, bool total) {
        charts::GroupBar bar{.name = name,
                             .capacity = at.kom.net().convert_to<double>(),
                             .energy = at.dayAhead.net().convert_to<double>(),
                             .retail = at.retailGeneration.convert_to<double>(),
                             .capacityGain = at.kom.gain().convert_to<double>(),
                             .energyGain = at.dayAhead.gain().convert_to<double>(),
                             .total = total};
        if (m_rows.view().priced)
            bar.gains = {signedMoney(at.kom.gain()), signedMoney(at.dayAhead.gain())};
        bars.push_back(std::move(bar));
    };
    for (std::size_t i = 0; i < balance.companies.size(); ++i)
        add(words::sampleText(m_board.input().companies[i].id), balance.companies[i], false);
    if (!bars.empty())
        add(m_rows.index(m_rows.rowCount() - 1, GroupTableModel::Name).data().toString(), balance.group,
            true);
    m_chart->setBars(bars);
}

void GroupPanel::enableButtons()
{
    const auto index = m_table->currentIndex();
    const bool company = index.isValid() && !m_rows.isGroup(index.row());
    m_remove->setEnabled(company);
    m_origin->setEnabled(m_rows.rowCount() > 0);
}

void GroupPanel::addCompany()
{
    const int row = m_rows.add();
    if (row < 0)
        return;
    const auto name = m_rows.index(row, GroupTableModel::Name);
    m_table->setCurrentIndex(name);
    m_table->edit(name);
}

void GroupPanel::explain(const QModelIndex& index)
{
    enableButtons();
    const auto derivation = m_rows.derivation(index);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

void GroupPanel::explainEven(const QString& link)
{
    const auto& cell = m_rows.view().cell;
    if (!cell || !m_context.explain)
        return;
    const auto how =
        response::demand::explainEvenGeneration(m_board.input(), *cell, link == QStringLiteral("kom"));
    if (how)
        m_context.explain(*how);
}

std::vector<exports::Table> GroupPanel::tables() const
{
    if (m_rows.rowCount() == 0)
        return {};
    return {items::tableOf(m_rows, m_table->accessibleName())};
}

void GroupPanel::showExample()
{
    if (m_rows.rowCount() > 0)
        m_table->setCurrentIndex(m_rows.index(m_rows.rowCount() - 1, GroupTableModel::Words));
}

} // namespace meritdesk::views
