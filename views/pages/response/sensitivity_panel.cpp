#include "views/pages/response/sensitivity_panel.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <memory>

#include "formats/words/words.h"
#include "items/table_export.h"
#include "views/charts/chart_messages.h"
#include "views/pages/response/panels.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/cell_delegate.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"
#include "views/parts/stretched_column.h"

namespace meritdesk::views {

using items::SensitivityModel;

namespace {

PanelView* makePanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<SensitivityPanel>(board, context, parent).release();
}

} // namespace

const ResponsePanel responseSensitivity{
    .id = "sensitivity", .title = QT_TRANSLATE_NOOP("ResponsePanel", "Sensitivity"), .make = &makePanel};

SensitivityPanel::SensitivityPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_context(context)
    , m_model(board)
    , m_chart(new charts::TornadoChart(this))
    , m_view(new QTableView(this))
{
    setObjectName(QStringLiteral("sensitivity"));
    m_chart->setTheme(context.theme);
    m_chart->setTitle(tr("What moves the year's net"));
    m_chart->setHeadingShown(false);
    m_chart->setSource(sourceLine(context.document));
    charts::tellOfFiles(*m_chart, context.tell);
    layTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart, 3);
    column->addWidget(label(tr("Tick a factor to ask about it; its low and high end are shares of what it is "
                               "today and can be typed over."),
                            "muted", this));
    column->addWidget(m_view, 2);
    connect(&m_board, &items::ResponseBoard::computed, this, &SensitivityPanel::draw);
    connect(&m_board, &items::ResponseBoard::lookChanged, this, &SensitivityPanel::draw);
    connect(m_chart, &charts::CanvasChart::itemChosen, this, [this](int item) {
        const int row = m_model.rowOf(static_cast<std::size_t>(item));
        if (row >= 0)
            m_view->setCurrentIndex(m_model.index(row, SensitivityModel::NetLow));
    });
    draw();
}

SensitivityPanel::~SensitivityPanel()
{
    m_view->setModel(nullptr); // the model goes before the view
}

void SensitivityPanel::layTable()
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CellDelegate(m_context.theme, m_context.theme.accent, m_view));
    m_view->setAccessibleName(tr("Factors"));
    setPlain(*m_view);
    m_view->resizeColumnsToContents();
    connect(&m_model, &QAbstractItemModel::modelReset, m_view, &QTableView::resizeColumnsToContents);
    StretchedColumn::put(*m_view, SensitivityModel::Factor);
    connect(m_view, &QTableView::clicked, this, &SensitivityPanel::explain);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SensitivityPanel::explain);
}

void SensitivityPanel::explain(const QModelIndex& index)
{
    if (const auto bar = m_model.barOf(index.row()))
        m_chart->showChosen(static_cast<int>(*bar));
    const auto derivation = m_model.derivation(index);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

void SensitivityPanel::draw()
{
    charts::TornadoBars bars{.unit = words::label("RUB"),
                             .nothing = tr("No factor is asked about: tick one below")};
    if (m_board.valid()) {
        const auto net = m_board.mechanismStudy().cell().net();
        const auto target = m_board.worked().input->target.fraction();
        bars.base = net.convert_to<double>();
        //: %1 money
        bars.baseText = tr("as it is: %1").arg(items::largeMoneyText(net));
        bars.target = target.convert_to<double>();
        bars.targetText = target == 0 ? tr("break-even") : tr("target");
    }
    for (const auto& line : items::tornadoLines(m_board))
        bars.bars.push_back({.name = line.name,
                             .lowName = line.lowName,
                             .highName = line.highName,
                             .lowText = items::largeMoneyText(line.low),
                             .highText = items::largeMoneyText(line.high),
                             .low = line.low.convert_to<double>(),
                             .high = line.high.convert_to<double>()});
    if (m_board.valid())
        m_chart->setSummary(words::label(m_board.mechanismStudy().mechanism->title));
    m_chart->setBars(bars);
}

std::vector<exports::Table> SensitivityPanel::tables() const
{
    if (m_model.rowCount() == 0)
        return {};
    return {items::tableOf(m_model, m_view->accessibleName())};
}

void SensitivityPanel::showExample()
{
    m_view->setCurrentIndex(m_model.index(0, SensitivityModel::NetLow));
}

} // namespace meritdesk::views
