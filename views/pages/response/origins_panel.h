#pragma once

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "items/origins_model.h"
#include "views/pages/response/panel.h"

namespace meritdesk::views {

/// Where every given or standing number of the studies comes from: counts by kind that are filters, a search,
/// and the table, in which kind and source are typed in. The same table is what the report prints.
class OriginsPanel : public PanelView
{
    Q_OBJECT

public:
    OriginsPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent);
    ~OriginsPanel() override;
    Q_DISABLE_COPY_MOVE(OriginsPanel)

    [[nodiscard]] std::vector<exports::Table> tables() const override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    /// Shows the numbers at a place of the case's file and what it holds.
    void showPlace(const QString& place);

    [[nodiscard]] QTableView& table() { return *m_table; }

    [[nodiscard]] QLineEdit& search() { return *m_search; }

    [[nodiscard]] QLabel& answer() { return *m_answer; }

    [[nodiscard]] QButtonGroup& kinds() { return *m_kinds; }

    [[nodiscard]] items::OriginFilter& filter() { return m_filter; }

private:
    QWidget* makeKinds();
    void makeTable();
    void take();
    void chooseKind(int kind);

    PageContext m_context;
    document::Document& m_document;
    items::OriginsModel m_rows;
    items::OriginFilter m_filter;
    QLabel* m_answer;
    QButtonGroup* m_kinds;
    QLineEdit* m_search;
    QTableView* m_table;
};

} // namespace meritdesk::views
