#include "views/pages/prosumer/hours_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

#include "items/table_export.h"
#include "views/pages/prosumer/panels.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

PanelView* makeHours(items::ProsumerBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<HoursPanel>(board, context, parent).release();
}

} // namespace

const ProsumerPanel prosumerHours{
    .id = "hours", .title = QT_TRANSLATE_NOOP("ProsumerPanel", "Hours"), .make = &makeHours};

HoursPanel::HoursPanel(items::ProsumerBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_model(board)
    , m_view(new PastingTable(tr("Hours"), context, this))
{
    setObjectName(QStringLiteral("hours"));
    m_view->setModel(&m_model);
    auto* put = new QPushButton(icon("paste", context.theme), tr("Paste"), this);
    put->setToolTip(tr("Puts the columns of a spreadsheet in from the chosen cell on, from the clipboard"));
    setRole(put, "flat");
    auto* bar = new QHBoxLayout;
    bar->addWidget(put);
    bar->addWidget(label(tr("Type over a number, or paste columns of a spreadsheet from the chosen cell on; "
                            "every change can be undone."),
                         "muted", this),
                   1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(put, &QPushButton::clicked, this, [this] { paste(QApplication::clipboard()->text()); });
    connect(m_view, &PastingTable::pasted, this, &HoursPanel::paste);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HoursPanel::fitColumns);
    connect(&m_model, &items::ProsumerHoursModel::refused, this, [tell = context.tell](const auto& findings) {
        if (tell)
            tell(findings);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid())
                    m_board.showDay(static_cast<std::size_t>(now.row() / m_board.input().perDay));
            });
    fitColumns();
}

HoursPanel::~HoursPanel()
{
    m_view->setModel(nullptr); // the model goes before the view does
}

void HoursPanel::fitColumns()
{
    m_view->resizeColumnsToContents();
}

void HoursPanel::paste(const QString& text)
{
    m_model.paste(m_view->currentIndex(), text);
}

std::vector<exports::Table> HoursPanel::tables() const
{
    if (m_model.rowCount() == 0)
        return {};
    return {items::tableOf(m_model, m_view->accessibleName())};
}

} // namespace meritdesk::views
