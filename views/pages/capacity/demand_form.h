#pragma once

#include <QLabel>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

#include "items/capacity_board.h"
#include "views/parts/theme.h"

class QComboBox;
class QGridLayout;

namespace meritdesk::views {

class NumberField;

/// The fields of a zone's demand curve (точки спроса), of the limit and of the year's money, each with where
/// its number comes from. Follows the board.
class DemandForm : public QWidget
{
    Q_OBJECT

public:
    enum Field { FirstVolume, SecondVolume, FirstPrice, SecondPrice, Limit, Months, FieldCount };

    DemandForm(items::CapacityBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] NumberField& field(Field which) const { return *m_fields[which]; }

    /// Whether the second point is given as a ratio to the first or as a volume.
    [[nodiscard]] QComboBox& secondKind() const { return *m_secondKind; }

private:
    using Taker = std::function<std::vector<Finding>(const std::optional<std::string>&)>;

    void addRow(Field which, const QString& name, const QString& unit, const Taker& take, QGridLayout& grid);
    [[nodiscard]] std::vector<Finding> change(const std::function<bool(response::kom::Zone&)>& put,
                                              const std::optional<std::string>& typed);
    [[nodiscard]] std::vector<Finding> takeMonths(const std::optional<std::string>& typed);
    [[nodiscard]] std::vector<Finding> applied(const scenario::Edit& edit);
    void chooseSecond(int kind);
    void take();
    void takeOrigins();

    items::CapacityBoard& m_board;
    Theme m_theme;
    QComboBox* m_secondKind;
    std::vector<NumberField*> m_fields;
    std::vector<QLabel*> m_units;
    std::vector<QLabel*> m_origins;
};

} // namespace meritdesk::views
