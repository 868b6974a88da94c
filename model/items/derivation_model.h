#pragma once

#include <QAbstractItemModel>
#include <QLocale>

#include <optional>
#include <vector>

#include "core/derivation/derivation.h"

namespace meritdesk::items {

/// A derivation as a tree: its root, under each number the inputs of its formula and the numbers that were
/// derived themselves. Words follow the language in force when the model was filled. An endless quotient is
/// rounded for the eye; its tool tip and the copied text have it in full.
class DerivationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Value, Remark, ColumnCount };

    enum Role {
        FormulaInWords = Qt::UserRole + 1, ///< "volume × price"; empty for an input
        FormulaInNumbers,                  ///< "10 × 2,5"
        SourceText,                        ///< the rule or the file; empty where none is named
        GradeText,                         ///< how sure the source is, in words; empty where there is none
        GradeRole,                         ///< int of Grade; invalid where there is none
        PlainText,                         ///< the whole explanation of this row, for the clipboard
    };

    explicit DerivationModel(QObject* parent = nullptr, const QLocale& locale = {});

    /// Shows another derivation; an empty one clears.
    void show(std::optional<Derivation> derivation);

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One row: a derived number, or an input (then `input` is set and there are no children).
    struct Node
    {
        const Derivation* derivation = nullptr;
        const Input* input = nullptr;
        std::size_t parent = 0;
        int row = 0;
        std::vector<std::size_t> children = {};
    };

    /// How many decimals of a long number are written.
    enum class Digits { Rounded, All };

    std::size_t add(const Derivation& derivation, std::size_t parent, int row);

    [[nodiscard]] const Node& node(const QModelIndex& index) const { return m_nodes[index.internalId()]; }

    [[nodiscard]] QString shown(const Node& node, int column, Digits digits = Digits::Rounded) const;
    [[nodiscard]] QString formulaInNumbers(const Derivation& derived, Digits digits) const;
    [[nodiscard]] QVariant told(const Node& node, int role) const;
    /// A value with its unit; roubles have kopecks.
    [[nodiscard]] QString amount(const std::string& plain, const std::string& unit, Digits digits) const;
    [[nodiscard]] QString number(const std::string& plain, Digits digits) const;
    [[nodiscard]] QString plainText(const Node& node, int depth) const;

    QLocale m_locale;
    std::optional<Derivation> m_derivation = {};
    std::vector<Node> m_nodes = {};
};

} // namespace meritdesk::items
