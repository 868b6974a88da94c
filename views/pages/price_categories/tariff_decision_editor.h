#pragma once

#include <QCheckBox>
#include <QDateEdit>
#include <QWidget>

#include "document/document.h"

namespace meritdesk::views {

/// The day on which the transmission tariffs of the year were decided: the month for choosing them runs from
/// it.
class TariffDecisionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TariffDecisionEditor(document::Document& document, QWidget* parent = nullptr);

    /// Shows the document as it is now.
    void refresh();

    [[nodiscard]] QCheckBox& known() { return *m_known; }

    [[nodiscard]] QDateEdit& day() { return *m_day; }

private:
    void give();
    [[nodiscard]] QDate likelyDay() const;

    document::Document& m_document;
    QCheckBox* m_known;
    QDateEdit* m_day;
};

} // namespace meritdesk::views
