#include "views/pages/lab/lab_table_panel.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

#include "formats/words/words.h"
#include "items/lab_text.h"
#include "items/table_export.h"
#include "views/pages/lab/panels.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/cell_delegate.h"
#include "views/parts/labels.h"
#include "views/parts/wrapped_header.h"

namespace meritdesk::views {

namespace {

constexpr int widestColumn = 300;
constexpr int wordsShare = 2; ///< of five parts of the height

QString verdictWords(const items::LabBoard& board)
{
    return items::labVerdict(board.result()).join(QLatin1Char('\n'));
}

QString noWords(const items::LabBoard& /*board*/)
{
    return {};
}

QString theoryWords(const items::LabBoard& board)
{
    const auto& experiment = board.valid() ? board.result().experiment : board.experiment();
    if (!experiment.model)
        return LabTablePanel::tr(
            "A book of orders has no closed form here: what the runs show stands alone.");
    return words::label(experiment.model->title) + QStringLiteral(". ") + words::label("strategy-notice")
           + QLatin1Char('.');
}

PanelView* named(std::unique_ptr<LabTablePanel> panel, const char* id, const QString& name)
{
    panel->setObjectName(QLatin1String(id));
    panel->setName(name);
    return panel.release();
}

PanelView* makeCells(items::LabBoard& board, const PageContext& context, QWidget* parent)
{
    return named(std::make_unique<LabTablePanel>(board, &items::labCells, &verdictWords, context, parent),
                 "cells", LabTablePanel::tr("Formats and learners"));
}

PanelView* makeRuns(items::LabBoard& board, const PageContext& context, QWidget* parent)
{
    return named(std::make_unique<LabTablePanel>(board, &items::labRunRows, &noWords, context, parent),
                 "runs", LabTablePanel::tr("Runs"));
}

PanelView* makeTheory(items::LabBoard& board, const PageContext& context, QWidget* parent)
{
    return named(std::make_unique<LabTablePanel>(board, &items::labTheory, &theoryWords, context, parent),
                 "theory", LabTablePanel::tr("Theory"));
}

} // namespace

const LabPanel labCellsPanel{
    .id = "cells", .title = QT_TRANSLATE_NOOP("LabPanel", "Table"), .make = &makeCells};
const LabPanel labRunsPanel{.id = "runs", .title = QT_TRANSLATE_NOOP("LabPanel", "Runs"), .make = &makeRuns};
const LabPanel labTheoryPanel{
    .id = "theory", .title = QT_TRANSLATE_NOOP("LabPanel", "Theory"), .make = &makeTheory};

LabTablePanel::LabTablePanel(items::LabBoard& board, items::LabTableModel::Make make, Words words,
                             const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_context(context)
    , m_model(board, make)
    , m_words(words)
    , m_view(new QTableView(this))
    , m_below(label({}, "", this))
{
    WrappedHeader::put(*m_view);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CellDelegate(context.theme, context.theme.caution, m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setPlain(*m_view);
    m_below->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_below->setAccessibleName(tr("In words"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_below);
    scroll->setAccessibleName(tr("In words"));
    scroll->setVisible(words != &noWords);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 3);
    column->addWidget(scroll, wordsShare);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LabTablePanel::fitColumns);
    connect(&m_board, &items::LabBoard::computed, this, &LabTablePanel::take);
    connect(&m_board, &items::LabBoard::changed, this, &LabTablePanel::take);
    connect(m_view, &QTableView::clicked, this, &LabTablePanel::explain);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LabTablePanel::explain);
    fitColumns();
    take();
}

LabTablePanel::~LabTablePanel()
{
    m_view->setModel(nullptr); // the model goes before the view
}

void LabTablePanel::take()
{
    m_below->setText(m_words(m_board));
}

void LabTablePanel::fitColumns()
{
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column), widestColumn));
}

void LabTablePanel::explain(const QModelIndex& index)
{
    const auto derivation = m_model.derivation(index);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

std::vector<exports::Table> LabTablePanel::tables() const
{
    if (m_model.rowCount() == 0)
        return {};
    return {items::tableOf(m_model, m_view->accessibleName())};
}

void LabTablePanel::showExample()
{
    m_view->setCurrentIndex(m_model.index(0, 2));
    m_view->horizontalScrollBar()->setValue(0); // its names stay in view
}

} // namespace meritdesk::views
