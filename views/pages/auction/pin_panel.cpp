#include "views/pages/auction/pin_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "views/parts/labels.h"

namespace meritdesk::views {

using items::PinComparisonModel;

namespace {

constexpr int rowPadding = 3;
constexpr int cellPadding = 6;
constexpr int sampledRows = 200;
constexpr int longestName = 130; ///< pixels

/// The name once a participant, what differs in bold.
class PinDelegate : public QStyledItemDelegate
{
public:
    PinDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::Highlight, m_theme.accentSoft);
        option->palette.setColor(QPalette::HighlightedText, m_theme.text);
        const int column = index.column();
        if (column == PinComparisonModel::Subject && !index.data(PinComparisonModel::FirstRole).toBool())
            option->text.clear();
        const bool differs = index.data(PinComparisonModel::ChangedRole).toBool();
        option->font.setBold(column == PinComparisonModel::Change && differs);
        if (column == PinComparisonModel::Measure || (column == PinComparisonModel::Change && !differs))
            option->palette.setColor(QPalette::Text, m_theme.muted);
    }

private:
    Theme m_theme;
};

} // namespace

PinPanel::PinPanel(items::AuctionBoard& board, items::PinnedStates& pins, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_pins(pins)
    , m_model(board, pins)
    , m_states(new QComboBox(this))
    //: Button: puts the state in view aside to compare with
    , m_pin(new QPushButton(tr("Pin"), this))
    //: Button: takes a state that was put aside away
    , m_unpin(new QPushButton(tr("Unpin"), this))
    , m_empty(
          label(tr("Pin the state in view: its curves stay behind the live ones, and this table says what "
                   "has changed since."),
                "muted", this))
    , m_table(new QTableView(this))
{
    m_states->setAccessibleName(tr("Pinned state"));
    m_states->setToolTip(tr("The pinned state to compare with; type to rename it"));
    m_states->setEditable(true);
    m_states->setInsertPolicy(QComboBox::NoInsert);
    m_states->setCompleter(nullptr); // a new name may begin like an old one
    m_states->lineEdit()->setAccessibleName(m_states->accessibleName());
    m_pin->setToolTip(tr("Puts the state in view aside to compare with"));
    m_unpin->setToolTip(tr("Takes the pinned state away"));
    m_table->setAccessibleName(tr("Now against the pinned state"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new PinDelegate(theme, m_table));
    layOut();
    connect(m_pin, &QPushButton::clicked, this, [this] { m_pins.pin(); });
    connect(m_unpin, &QPushButton::clicked, this, [this] { m_pins.unpin(m_pins.chosen()); });
    connect(m_states, &QComboBox::activated, this,
            [this](int at) { m_pins.choose(static_cast<std::size_t>(at)); });
    connect(m_states->lineEdit(), &QLineEdit::editingFinished, this, &PinPanel::takeName);
    connect(&pins, &items::PinnedStates::changed, this, &PinPanel::take);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PinPanel::fitColumns);
    take();
}

void PinPanel::layOut()
{
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rowPadding);
    m_table->verticalHeader()->setMinimumSectionSize(m_table->fontMetrics().height() + 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_states, 1);
    row->addWidget(m_pin);
    row->addWidget(m_unpin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addStretch(0);
}

void PinPanel::take()
{
    const QSignalBlocker quiet(m_states);
    const QSignalBlocker quietLine(m_states->lineEdit());
    m_states->clear();
    for (const auto& state : m_pins.states())
        m_states->addItem(state.name);
    const bool any = !m_pins.states().empty();
    m_states->setCurrentIndex(any ? static_cast<int>(m_pins.chosen()) : -1);
    m_states->setEnabled(any);
    m_unpin->setEnabled(any);
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    fitColumns();
}

void PinPanel::takeName()
{
    const auto* state = m_pins.chosenState();
    const auto name = m_states->currentText();
    if (state && name != state->name && !m_pins.rename(m_pins.chosen(), name))
        take(); // the name stays as it was
}

/// Widths by a sample of the rows. Where the panel is narrow the pinned numbers give way: they can be read
/// off the others.
void PinPanel::fitColumns()
{
    const auto metrics = m_table->fontMetrics();
    const int rows = m_model.rowCount();
    const int each = std::max(1, rows / sampledRows);
    int all = 0;
    for (int column = 0; column < PinComparisonModel::Columns; ++column) {
        const auto title = m_model.headerData(column, Qt::Horizontal).toString();
        const bool names = column == PinComparisonModel::Subject;
        int width = names ? 0 : metrics.horizontalAdvance(title);
        for (int row = 0; row < rows; row += each)
            width = std::max(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        if (names)
            width = std::min(width, longestName);
        m_table->setColumnWidth(column, width + 2 * cellPadding);
        all += width + 2 * cellPadding;
    }
    const int room =
        m_table->width() - 2 * m_table->frameWidth() - m_table->verticalScrollBar()->sizeHint().width();
    m_table->setColumnHidden(PinComparisonModel::Then, all > room);
}

void PinPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace meritdesk::views
