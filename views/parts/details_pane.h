#pragma once

#include <QLabel>
#include <QTreeView>
#include <QWidget>

#include <optional>

#include "core/derivation/derivation.h"
#include "items/derivation_model.h"
#include "views/parts/theme.h"

class QVBoxLayout;

namespace meritdesk::views {

/// What a number of an explanation is called beside its neighbours: rows of one kind (days, hours, orders) by
/// the remark that tells them apart, others by their name with the remark behind it.
[[nodiscard]] QString nameOfNumber(const QModelIndex& row);

/// Explains the number that was clicked: what it is, its value, the formula in words and with the numbers put
/// in, the rule it comes from and how sure that is, and below it every number that it was made of.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(const Theme& theme, QWidget* parent = nullptr);

    void explain(const Derivation& derivation);

    /// Forgets what was explained: the page of that number is gone from sight.
    void clear();

    /// Says that the document has changed since; the next explanation takes it back.
    void setStale(bool stale);

    [[nodiscard]] bool isStale() const { return !m_stale->isHidden(); }

    /// What is explained now; nothing before the first.
    [[nodiscard]] const std::optional<Derivation>& explained() const { return m_derivation; }

    /// The chosen number's explanation on the clipboard.
    void copy() const;

private:
    void makeHeader(QVBoxLayout* layout);
    void makeTree(QVBoxLayout* layout);
    void showRow(const QModelIndex& index);
    void showSource(const QModelIndex& index);

    Theme m_theme;
    std::optional<Derivation> m_derivation = {};
    items::DerivationModel m_model;
    QWidget* m_hint = nullptr;
    QWidget* m_body = nullptr;
    QLabel* m_stale = nullptr;
    QLabel* m_what = nullptr;
    QLabel* m_value = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_numbers = nullptr;
    QLabel* m_grade = nullptr;
    QLabel* m_source = nullptr;
    QTreeView* m_tree = nullptr;
};

} // namespace meritdesk::views
