#pragma once

#include <QTableView>

#include "items/response_inputs_model.h"
#include "views/pages/response/choice_delegate.h"
#include "views/pages/response/panel.h"

namespace meritdesk::views {

/// Paints the inputs: headings stand out, what is wrong is red; choices are edited by a list.
class InputsDelegate : public ChoiceDelegate
{
    Q_OBJECT

public:
    InputsDelegate(const Theme& theme, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

/// Every input of the study as a form that can be typed over, with what is wrong beside it.
class InputsPanel : public PanelView
{
    Q_OBJECT

public:
    InputsPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent);
    ~InputsPanel() override;
    Q_DISABLE_COPY_MOVE(InputsPanel)

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] QTableView& view() { return *m_view; }

    [[nodiscard]] items::ResponseInputsModel& model() { return m_model; }

private:
    void layHeadings();

    items::ResponseInputsModel m_model;
    QTableView* m_view;
};

} // namespace meritdesk::views
