#include "views/pages/response/inputs_panel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

#include "items/table_export.h"
#include "views/pages/response/origin_jump.h"
#include "views/pages/response/panels.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::ResponseInputsModel;

namespace {

constexpr int widestName = 290;
constexpr int widestValue = 170;

PanelView* makePanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<InputsPanel>(board, context, parent).release();
}

} // namespace

const ResponsePanel responseInputs{
    .id = "inputs", .title = QT_TRANSLATE_NOOP("ResponsePanel", "Inputs"), .make = &makePanel};

InputsDelegate::InputsDelegate(const Theme& theme, QObject* parent)
    : ChoiceDelegate(theme, {}, {}, parent)
    , m_theme(theme)
{
}

void InputsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    ChoiceDelegate::initStyleOption(option, index);
    const bool remark = index.column() == ResponseInputsModel::Origin;
    if (remark)
        option->font.setBold(false);
    if (!remark || index.data(ResponseInputsModel::HeadingRole).toBool())
        return;
    const auto& colour = index.data(ResponseInputsModel::FaultRole).toBool() ? m_theme.bad : m_theme.muted;
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

QWidget* InputsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const auto choices = index.data(ResponseInputsModel::ChoiceRole).toStringList();
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): what is typed has the editor of any table
    return choices.isEmpty()
               ? QStyledItemDelegate::createEditor(parent, option, index)
               : choiceEditor(index.siblingAtColumn(ResponseInputsModel::Name).data().toString(), choices,
                              parent);
}

void InputsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    ChoiceDelegate::setEditorData(editor, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(index.data(Qt::EditRole).toString());
}

void InputsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    ChoiceDelegate::setModelData(editor, model, index);
    if (const auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text());
}

InputsPanel::InputsPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_model(board)
    , m_view(new QTableView(this))
{
    setObjectName(QStringLiteral("inputs"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new InputsDelegate(context.theme, m_view));
    m_view->setAccessibleName(tr("Inputs of the study"));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setPlain(*m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label(tr("Type over a value, or double-click to choose; every change can be undone. A "
                               "click on where it comes from leads to its source."),
                            "muted", this));
    column->addWidget(m_view, 1);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InputsPanel::layHeadings);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ResponseInputsModel::Origin)
            jumpToOrigin(*this, index.data(ResponseInputsModel::PlaceRole).toString());
    });
    connect(&m_model, &ResponseInputsModel::refused, this, [tell = context.tell](const auto& findings) {
        if (tell)
            tell(findings);
    });
    layHeadings();
}

InputsPanel::~InputsPanel()
{
    m_view->setModel(nullptr); // the model goes before the view
}

/// Headings run over the whole width.
void InputsPanel::layHeadings()
{
    m_view->clearSpans();
    m_view->resizeColumnsToContents();
    m_view->setColumnWidth(0, std::min(m_view->columnWidth(0), widestName));
    m_view->setColumnWidth(1, std::min(m_view->columnWidth(1), widestValue));
    m_view->horizontalHeader()->setSectionResizeMode(ResponseInputsModel::Origin, QHeaderView::Stretch);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row, 0).data(ResponseInputsModel::HeadingRole).toBool())
            m_view->setSpan(row, 0, 1, m_model.columnCount());
}

std::vector<exports::Table> InputsPanel::tables() const
{
    if (m_model.rowCount() == 0)
        return {};
    return {items::tableOf(m_model, m_view->accessibleName())};
}

} // namespace meritdesk::views
