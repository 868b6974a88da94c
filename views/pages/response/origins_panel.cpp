#include "views/pages/response/origins_panel.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <numeric>

#include "items/capacity_origins.h"
#include "views/pages/response/choice_delegate.h"
#include "views/pages/response/panels.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::OriginsModel;
using response::OriginKind;
using response::originKinds;

namespace {

constexpr int everyKind = -2; ///< QButtonGroup takes -1 for "no id"
constexpr int kindsInARow = 3;
constexpr int widestNumber = 260;
constexpr int widestValue = 130;
constexpr int widestKind = 150;

PanelView* makePanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<OriginsPanel>(board, context, parent).release();
}

QStringList kindNames()
{
    QStringList names;
    for (std::size_t i = 0; i < originKinds.size(); ++i)
        names << items::originKindText(static_cast<OriginKind>(i));
    return names;
}

} // namespace

const ResponsePanel responseOrigins{
    .id = "origins", .title = QT_TRANSLATE_NOOP("ResponsePanel", "Provenance"), .make = &makePanel};

OriginsPanel::OriginsPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_context(context)
    , m_document(board.document())
    , m_rows(board.document())
    , m_answer(label({}, "heading", this))
    , m_kinds(new QButtonGroup(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("origins"));
    m_filter.setSourceModel(&m_rows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_answer);
    m_search->setPlaceholderText(tr("Search in numbers, sources and places"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    for (auto* clear : m_search->findChildren<QAbstractButton*>())
        clear->setAccessibleName(tr("Show every number"));
    makeTable();
    column->addWidget(makeKinds());
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &items::OriginFilter::setText);
    connect(m_kinds, &QButtonGroup::idClicked, this, &OriginsPanel::chooseKind);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &OriginsPanel::take);
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, &OriginsPanel::take);
    take();
}

OriginsPanel::~OriginsPanel()
{
    m_table->setModel(nullptr); // the models go before the view would look at them
}

/// The counts are the filter: a button a kind.
QWidget* OriginsPanel::makeKinds()
{
    auto* bar = new QWidget(this);
    auto* grid = new QGridLayout(bar);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    m_kinds->setExclusive(true);
    const auto add = [&](int id) {
        auto* button = new QPushButton(bar);
        button->setCheckable(true);
        button->setStyleSheet(QStringLiteral("padding: 4px 6px;"));
        const int at = static_cast<int>(m_kinds->buttons().size());
        m_kinds->addButton(button, id);
        grid->addWidget(button, at / kindsInARow, at % kindsInARow);
    };
    add(everyKind);
    for (std::size_t i = 0; i < originKinds.size(); ++i)
        add(static_cast<int>(i));
    m_kinds->button(everyKind)->setChecked(true);
    return bar;
}

void OriginsPanel::makeTable()
{
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new CellDelegate(m_context.theme, m_context.theme.accent, m_table));
    m_table->setItemDelegateForColumn(
        OriginsModel::Kind, new ChoiceDelegate(m_context.theme, tr("Kind of source"), kindNames(), m_table));
    m_table->setAccessibleName(tr("Where the numbers come from"));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    setPlain(*m_table);
    m_table->setColumnHidden(OriginsModel::Place, true); // the search finds it, a file has it
    m_table->horizontalHeader()->setSectionResizeMode(OriginsModel::Source, QHeaderView::Stretch);
}

void OriginsPanel::take()
{
    const auto counts = items::countOrigins(m_rows.rows());
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    //: How many numbers come from a kind of source: %1 the kind, %2 the number
    const auto name = [](const QString& kind, int count) { return tr("%1 (%2)").arg(kind).arg(count); };
    //: Every kind of source
    m_kinds->button(everyKind)->setText(name(tr("All"), all));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        auto* button = m_kinds->button(static_cast<int>(i));
        button->setText(name(items::originKindText(static_cast<OriginKind>(i)), counts.at(i)));
        button->setVisible(counts.at(i) > 0 || button->isChecked());
    }
    const auto of = [&](OriginKind kind) { return counts.at(static_cast<std::size_t>(kind)); };
    const int firm = of(OriginKind::Published) + of(OriginKind::Study);
    const int doubtful = of(OriginKind::Memory) + of(OriginKind::Constructed);
    m_answer->setText(all == 0 ? tr("No numbers yet")
                               : tr("%1 numbers: %2 published or stated in the study, %3 from memory or "
                                    "constructed")
                                     .arg(all)
                                     .arg(firm)
                                     .arg(doubtful));
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(OriginsModel::Number,
                            std::min(m_table->columnWidth(OriginsModel::Number), widestNumber));
    m_table->setColumnWidth(OriginsModel::Value,
                            std::min(m_table->columnWidth(OriginsModel::Value), widestValue));
    m_table->setColumnWidth(OriginsModel::Kind,
                            std::min(m_table->columnWidth(OriginsModel::Kind), widestKind));
}

void OriginsPanel::chooseKind(int kind)
{
    m_filter.setKind(kind == everyKind ? std::nullopt : std::optional(static_cast<OriginKind>(kind)));
}

void OriginsPanel::showPlace(const QString& place)
{
    m_kinds->button(everyKind)->setChecked(true);
    chooseKind(everyKind);
    m_search->setText(place);
    for (auto at = place; m_filter.rowCount() == 0 && !at.isEmpty();) { // a zero has no row: what holds it
        at.truncate(std::max(at.lastIndexOf(QLatin1Char('.')), at.lastIndexOf(QLatin1Char('['))));
        m_search->setText(at);
    }
    if (m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, OriginsModel::Number));
}

std::vector<exports::Table> OriginsPanel::tables() const
{
    return {items::originsTable(m_document.scenario())};
}

QVariantMap OriginsPanel::moment() const
{
    return {{QStringLiteral("search"), m_search->text()}, {QStringLiteral("kind"), m_kinds->checkedId()}};
}

void OriginsPanel::resume(const QVariantMap& moment)
{
    m_search->setText(moment.value(QStringLiteral("search")).toString());
    const int kind = moment.value(QStringLiteral("kind"), everyKind).toInt();
    if (auto* button = m_kinds->button(kind)) {
        button->setChecked(true);
        chooseKind(kind);
    }
}

void OriginsPanel::showExample()
{
    if (m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, OriginsModel::Source));
}

} // namespace meritdesk::views
