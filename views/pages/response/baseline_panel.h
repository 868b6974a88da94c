#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

#include <memory>

#include "items/baseline_methods_model.h"
#include "items/history_source.h"
#include "views/charts/baseline_chart.h"
#include "views/charts/history_days_chart.h"
#include "views/pages/response/history_dialog.h"
#include "views/pages/response/panel.h"

namespace meritdesk::views {

/// What a site would have used without the event, by several methods: the event day with its metered load and
/// a line each, the days of the history that are taken or left out and why, and the methods with what each
/// makes of the reduction. The history comes from the document's meter data or from a file.
class BaselinePanel : public PanelView
{
    Q_OBJECT

public:
    BaselinePanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent);
    ~BaselinePanel() override;
    Q_DISABLE_COPY_MOVE(BaselinePanel)

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart, m_days}; }

    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] items::BaselineBoard& baselines() { return m_board; }

    [[nodiscard]] charts::BaselineChart& chart() { return *m_chart; }

    [[nodiscard]] charts::HistoryDaysChart& days() { return *m_days; }

    [[nodiscard]] QTableView& methods() { return *m_table; }

    [[nodiscard]] QLineEdit& obligation() { return *m_obligation; }

    [[nodiscard]] QLineEdit& adjustHours() { return *m_adjustHours; }

    [[nodiscard]] QLabel& answer() { return *m_answer; }

    [[nodiscard]] QPushButton& removeMethod() { return *m_remove; }

    /// True when there is a metered site to show.
    [[nodiscard]] bool isFilled() const { return m_stack->currentIndex() == 0; }

    /// The question for the event, of these meters; the caller deletes it. Null without any.
    [[nodiscard]] HistoryDialog* question(const scenario::Scenario& from);

private:
    QWidget* makeEmpty();
    QWidget* makeFilled();
    QWidget* makeTerms();
    QWidget* makeButtons(QWidget* parent);
    QWidget* makeTable();
    void makeCharts();
    void connectParts();
    void take();
    void takeTerms();
    void drawEvent();
    void drawDays();
    void showMethod();
    void setTerms();
    void setRules();
    void toggleDay(int day);
    void explainHour(int hour);
    void explainCell(const QModelIndex& index);
    void addMethod(const response::demand::BaselineMethod& method);
    void fromMeters();
    void fromFile();
    void askAndPut(const scenario::Scenario& from);
    [[nodiscard]] QString answerText() const;

    PageContext m_context;
    items::BaselineBoard m_board;
    items::BaselineMethodsModel m_rows;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_answer = nullptr;
    charts::BaselineChart* m_chart = nullptr;
    QLabel* m_eventCaption = nullptr;
    QLabel* m_daysCaption = nullptr;
    charts::HistoryDaysChart* m_days = nullptr;
    QTableView* m_table = nullptr;
    QLineEdit* m_obligation = nullptr;
    QSpinBox* m_first = nullptr;
    QSpinBox* m_hours = nullptr;
    QLineEdit* m_lowUse = nullptr;
    QLineEdit* m_adjustHours = nullptr;
    QLineEdit* m_cap = nullptr;
    QLineEdit* m_limit = nullptr;
    QCheckBox* m_strict = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    bool m_filling = false; ///< the fields are being filled, nobody types
};

} // namespace meritdesk::views
