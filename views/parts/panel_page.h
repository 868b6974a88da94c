#pragma once

#include <QComboBox>
#include <QLabel>

#include <functional>
#include <string_view>
#include <vector>

#include "formats/report/report.h"
#include "views/page.h"
#include "views/parts/panel_tabs.h"

class QVBoxLayout;

namespace meritdesk::views {

/// A page whose answer stands on top in sentences and is looked at by panels behind tabs: what such pages
/// have in common. The page derived from it owns the board that all of them look at.
class PanelPage : public Page
{
    Q_OBJECT

public:
    explicit PanelPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    bool copy() override;
    void exportData() override;

    [[nodiscard]] bool canReport() const override { return canExport(); }

    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;
    [[nodiscard]] QList<document::RunBase*> runs() override;
    [[nodiscard]] QList<QDialog*> dialogs() override;
    void showExample() override;

    using Report = report::Report; // lupdate takes a qualified result for the context

    /// What is printed.
    [[nodiscard]] virtual Report report() = 0;

    /// The page's tables as they can be exported, those of the panel in view first.
    [[nodiscard]] virtual std::vector<exports::Table> tables() = 0;

    [[nodiscard]] PanelTabs& tabs() { return *m_tabs; }

    [[nodiscard]] const PanelTabs& tabs() const { return *m_tabs; }

    [[nodiscard]] QLabel& headline() { return *m_headline; }

    [[nodiscard]] QLabel& detail() { return *m_detail; }

    [[nodiscard]] QLabel& notices() { return *m_notices; }

    [[nodiscard]] QLabel& faults() { return *m_faults; }

    /// Shows the panel of that id; nothing happens when there is none.
    void showPanel(std::string_view id);

protected:
    /// Waits for the board; true when it has something to show.
    virtual bool isReady() = 0;

    /// The run of the board.
    [[nodiscard]] virtual document::RunBase& boardRun() = 0;

    [[nodiscard]] const PageContext& context() const { return m_context; }

    /// What all of the page stands in, and its column. The page's destructor calls dropContent(), for the
    /// panels look at its board.
    [[nodiscard]] QWidget* content() const { return m_content; }

    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

    void dropContent();

    /// A choice of the page's head, at most so wide; `name` is what screen readers and its tip call it.
    [[nodiscard]] static QComboBox* choice(const QString& name, int widest, QWidget* parent);

    /// The tabs of a page's list of panels (a struct with id, title and make), with their titles translated
    /// in `textContext`; `key` is where the settings remember the one in view.
    template <class Panels, class Board>
    void fillTabs(const Panels& panels, Board& board, const char* textContext, const QString& key)
    {
        std::vector<PanelSlot> entries;
        for (const auto* panel : panels)
            entries.push_back(
                slotOf(panel->id, panel->title, textContext, [this, panel, &board](QWidget* parent) {
                    return panel->make(board, m_context, parent);
                }));
        m_tabs->fill(std::move(entries), m_context.settings, key);
    }

    /// An action for the menus, with its keys.
    QAction* menuAction(const QString& text, const QString& tip, QKeyCombination keys,
                        const std::function<void()>& act);

    /// Shows the sentences that say something and hides the others.
    void showSentences();

    /// The language that a report is written in.
    [[nodiscard]] QString language() const;

private:
    static PanelSlot slotOf(std::string_view id, const char* title, const char* textContext,
                            std::function<PanelView*(QWidget*)> make);

    PageContext m_context;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QLabel* m_headline;
    QLabel* m_detail;
    QLabel* m_notices;
    QLabel* m_faults;
    PanelTabs* m_tabs;
    QList<QAction*> m_actions = {};
};

} // namespace meritdesk::views
