#pragma once

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>

#include <vector>

#include "formats/report/report.h"
#include "items/response_board.h"
#include "views/page.h"
#include "views/parts/panel_tabs.h"

namespace meritdesk::views {

/// Demand response (управление спросом): what a large consumer earns by switching off a power for some hours,
/// what that does to prices, and what its own stations lose. One board, looked at by panels behind tabs.
class ResponsePage : public Page
{
    Q_OBJECT

public:
    explicit ResponsePage(const PageContext& context, QWidget* parent = nullptr);
    ~ResponsePage() override;
    Q_DISABLE_COPY_MOVE(ResponsePage)

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    bool copy() override;

    [[nodiscard]] bool canExport() const override { return m_board.hasCase(); }

    void exportData() override;

    [[nodiscard]] bool canReport() const override { return canExport(); }

    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;
    [[nodiscard]] QList<document::RunBase*> runs() override;
    [[nodiscard]] QList<QDialog*> dialogs() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] items::ResponseBoard& board() { return m_board; }

    [[nodiscard]] PanelTabs& tabs() { return *m_tabs; }

    [[nodiscard]] QComboBox& mechanisms() { return *m_mechanisms; }

    [[nodiscard]] QComboBox& depths() { return *m_depths; }

    [[nodiscard]] QComboBox& durations() { return *m_durations; }

    [[nodiscard]] QLabel& headline() { return *m_headline; }

    [[nodiscard]] QLabel& detail() { return *m_detail; }

    [[nodiscard]] QLabel& notices() { return *m_notices; }

    [[nodiscard]] QLabel& faults() { return *m_faults; }

    /// Shows the panel of that id; nothing happens when there is none.
    void showPanel(std::string_view id);

    using Report = report::Report; // lupdate takes a qualified result for the context

    /// What is printed.
    [[nodiscard]] Report report();

    /// The page's tables as they can be exported, those of the panel in view first.
    [[nodiscard]] std::vector<exports::Table> tables();

private:
    QWidget* makeHead();
    void makeTabs();
    void makeActions();
    void cover();
    QAction* action(const QString& text, QKeyCombination keys, void (ResponsePage::*act)());
    void connectParts();
    void take();
    void fillChoices();
    void showTexts();
    void followLink(const QString& link);
    void studyCell();
    void nextMechanism();
    void bestCell();

    PageContext m_context;
    items::ResponseBoard m_board;
    QWidget* m_content;
    QComboBox* m_mechanisms = nullptr;
    QComboBox* m_depths = nullptr;
    QComboBox* m_durations = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_detail = nullptr;
    QLabel* m_notices = nullptr;
    QLabel* m_faults = nullptr;
    PanelTabs* m_tabs = nullptr;
    QList<QAction*> m_actions = {};
};

} // namespace meritdesk::views
