#pragma once

#include <QLabel>
#include <QWidget>

#include "items/category_rows.h"

namespace meritdesk::views {

/// Shows rich text whose links are chosen by click or by keyboard; without links the label takes no focus.
void setLinkedText(QLabel& label, const QString& rich);

/// The answer in one sentence, and what else there is to know in a smaller line below. Its numbers are links:
/// by click or keyboard they ask for their explanation, or for what is missing.
class AnswerView : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget* parent = nullptr);

    /// Shows the answer of a comparison; `more` is a further sentence, may be empty.
    void show(const items::Comparison& what, const QString& more);

    /// The answer's sentence without links.
    [[nodiscard]] QString headline() const { return m_plain; }

    /// The line below it without links.
    [[nodiscard]] QString detail() const { return m_plainDetail; }

    [[nodiscard]] QLabel& headlineLabel() { return *m_headline; }

    [[nodiscard]] QLabel& detailLabel() { return *m_detail; }

signals:
    /// A link was chosen; what it means is told by items/year_answer.h.
    void linkChosen(const QString& link);

private:
    QLabel* m_headline;
    QLabel* m_detail;
    QString m_plain = {};
    QString m_plainDetail = {};
};

} // namespace meritdesk::views
