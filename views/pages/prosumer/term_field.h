#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include "items/prosumer_board.h"
#include "items/prosumer_terms.h"
#include "views/page.h"

namespace meritdesk::views {

/// A number of a plant behind the meter with its name and unit, typed exactly. Follows the board; what is
/// refused is told and not shown.
class TermField : public QWidget
{
    Q_OBJECT

public:
    TermField(items::ProsumerBoard& board, const items::ProsumerTerm& term, const PageContext& context,
              QWidget* parent);

    [[nodiscard]] QLineEdit& line() const { return *m_line; }

    [[nodiscard]] std::string_view id() const { return m_term.id; }

private:
    void take();
    void put();

    items::ProsumerBoard& m_board;
    const items::ProsumerTerm& m_term;
    PageContext m_context;
    QLabel* m_name;
    QLineEdit* m_line;
};

} // namespace meritdesk::views
