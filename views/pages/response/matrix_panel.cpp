#include "views/pages/response/matrix_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

#include "core/scenario/demand_edits.h"
#include "formats/words/words.h"
#include "items/table_export.h"
#include "views/charts/chart_messages.h"
#include "views/pages/response/panels.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

namespace {

items::ResponseTable firstMatrix(const items::ResponseBoard& board)
{
    return items::matrixTable(board, items::matrixFigures().front());
}

PanelView* makePanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<MatrixPanel>(board, context, parent).release();
}

} // namespace

const ResponsePanel responseMatrix{
    .id = "matrix", .title = QT_TRANSLATE_NOOP("ResponsePanel", "Matrix"), .make = &makePanel};

MatrixPanel::MatrixPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_context(context)
    , m_figures(new QComboBox(this))
    , m_chart(new charts::MatrixChart(this))
    , m_table(new ResponseTableView(board, &firstMatrix, tr("Depths and durations"), context, this))
{
    setObjectName(QStringLiteral("matrix"));
    m_figures->setAccessibleName(tr("Figure in the cells"));
    for (const auto& each : items::matrixFigures())
        m_figures->addItem(items::figureHeading(each));
    m_chart->setTheme(context.theme);
    m_chart->setTitle(tr("Depths and durations"));
    m_chart->setHeadingShown(false);
    m_chart->setSource(sourceLine(context.document));
    charts::tellOfFiles(*m_chart, context.tell);
    auto* head = new QHBoxLayout;
    head->addWidget(m_figures);
    head->addWidget(label(tr("A click studies the cell."), "muted", this), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_chart, 3);
    column->addWidget(m_table, 2);
    connect(&m_board, &items::ResponseBoard::computed, this, &MatrixPanel::draw);
    connect(&m_board, &items::ResponseBoard::lookChanged, this, &MatrixPanel::draw);
    connect(m_figures, &QComboBox::currentIndexChanged, this, &MatrixPanel::take);
    connect(m_chart, &charts::CanvasChart::itemChosen, this, &MatrixPanel::study);
    connect(m_table, &ResponseTableView::cellChosen, this, [this](int row, int cell) {
        if (cell > 0)
            study(row * static_cast<int>(m_board.worked().input->durations.size()) + cell - 1);
    });
    take();
}

const items::MatrixFigure& MatrixPanel::figure() const
{
    return items::matrixFigures().at(static_cast<std::size_t>(std::max(0, m_figures->currentIndex())));
}

void MatrixPanel::take()
{
    m_table->table().setMake([chosen = &figure()](const items::ResponseBoard& board) {
        return items::matrixTable(board, *chosen);
    });
    draw();
}

void MatrixPanel::draw()
{
    charts::MatrixPicture picture{.columnsName = tr("Depth"), .nothing = tr("Nothing to show yet")};
    if (m_board.valid()) {
        const auto& input = *m_board.worked().input;
        picture.unit = figure().unit ? words::label(figure().unit) : QString();
        for (const auto depth : input.depths)
            picture.rows << items::megawattText(depth.fraction());
        for (const int duration : input.durations)
            picture.columns << items::hoursText(duration);
        for (const auto& cell : m_board.mechanismStudy().cells)
            picture.cells.push_back({.text = items::figureText(figure(), input, cell),
                                     .note = cell.capped() ? tr("the cap binds") : QString(),
                                     .value = figure().value(input, cell).convert_to<double>()});
    }
    m_chart->setSummary(m_board.valid()
                            //: %1 a figure with its unit, %2 a mechanism
                            ? tr("%1; %2").arg(items::figureHeading(figure()),
                                               words::label(m_board.mechanismStudy().mechanism->title))
                            : QString());
    m_chart->setPicture(picture);
    m_chart->showChosen(m_board.valid() ? static_cast<int>(m_board.mechanismStudy().studied) : -1);
}

/// The cell is studied from now on, and its number explained.
void MatrixPanel::study(int item)
{
    if (!m_board.valid() || item < 0)
        return;
    const auto at = static_cast<std::size_t>(item);
    const auto& cells = m_board.mechanismStudy().cells;
    if (at >= cells.size())
        return;
    const auto derivation =
        items::derivationOf(m_board.worked(), items::figureEvidence(figure(), m_board.mechanism(), at));
    const auto depth = cells[at].depth;
    const auto duration = cells[at].duration;
    if (depth != m_board.input().depth || duration != m_board.input().duration)
        m_board.apply(scenario::studyResponseCell(depth, duration));
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

std::vector<exports::Table> MatrixPanel::tables() const
{
    if (!m_board.valid())
        return {};
    auto matrix = m_table->exported();
    const items::ResponseTableModel cells(m_board, &items::matrixCellsTable);
    return {std::move(matrix), items::tableOf(cells, tr("All cells of all mechanisms"))};
}

QVariantMap MatrixPanel::moment() const
{
    return {{QStringLiteral("figure"), m_figures->currentIndex()}};
}

void MatrixPanel::resume(const QVariantMap& moment)
{
    m_figures->setCurrentIndex(moment.value(QStringLiteral("figure")).toInt());
}

void MatrixPanel::showExample()
{
    study(static_cast<int>(m_board.mechanismStudy().studied));
}

} // namespace meritdesk::views
