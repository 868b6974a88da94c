#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <optional>

#include "core/shared.h"
#include "items/history_source.h"

namespace meritdesk::views {

/// Asks which day of a meter's data the event is held on, its hours and obligation, and how far back the
/// history goes; says at once what would be taken over.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// At least one source. `retail` says which days are working ones.
    HistoryDialog(std::vector<items::HistorySource> sources, Shared<retail::Case> retail,
                  QWidget* parent = nullptr);

    /// Begins with this consumer, if it is among the sources.
    void chooseSource(const QString& name);

    /// Begins with the terms of an event that is there already.
    void setTerms(const scenario::EventTerms& terms);

    /// The change that the dialog stands for; nothing while it does not fit together.
    [[nodiscard]] std::optional<scenario::Edit> edit() const;

    [[nodiscard]] QDateEdit& day() { return *m_day; }

    [[nodiscard]] QLineEdit& obligation() { return *m_obligation; }

    [[nodiscard]] QSpinBox& firstHour() { return *m_first; }

    [[nodiscard]] QSpinBox& hours() { return *m_hours; }

    [[nodiscard]] QSpinBox& daysBack() { return *m_back; }

    [[nodiscard]] QLabel& summary() { return *m_summary; }

    [[nodiscard]] bool isReady() const;

private:
    void makeForm();
    void takeSource();
    void showFaults(const std::vector<Finding>& findings);
    void refresh();
    [[nodiscard]] const items::HistorySource& source() const;
    [[nodiscard]] Day chosenDay() const;
    [[nodiscard]] std::optional<scenario::EventTerms> terms() const;
    [[nodiscard]] Result<scenario::MeteredHistory> history() const;

    std::vector<items::HistorySource> m_sources;
    Shared<retail::Case> m_retail;
    scenario::IsWorking m_isWorking;
    QComboBox* m_source = nullptr;
    QDateEdit* m_day = nullptr;
    QSpinBox* m_first = nullptr;
    QSpinBox* m_hours = nullptr;
    QLineEdit* m_obligation = nullptr;
    QSpinBox* m_back = nullptr;
    QCheckBox* m_sameKind = nullptr;
    QLabel* m_summary = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace meritdesk::views
