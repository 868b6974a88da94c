#pragma once

#include <QCheckBox>
#include <QScrollArea>

#include <vector>

#include "items/prosumer_board.h"
#include "views/page.h"

namespace meritdesk::views {

class TermField;

/// The schemes as a list to tick, each with its own terms below it; the terms of all stand on top.
class TermsForm : public QScrollArea
{
    Q_OBJECT

public:
    TermsForm(items::ProsumerBoard& board, const PageContext& context, QWidget* parent);

    /// The tick of a scheme.
    [[nodiscard]] QCheckBox& tick(const prosumer::Scheme& scheme) const;

    /// The field of a term of the schemes, by its id; null when there is none.
    [[nodiscard]] TermField* field(std::string_view id) const;

private:
    QCheckBox* makeTick(const prosumer::Scheme& scheme, QWidget* parent);
    void addFields(const prosumer::Scheme* scheme, QWidget* parent);
    void take();

    items::ProsumerBoard& m_board;
    PageContext m_context;
    std::vector<QCheckBox*> m_ticks = {}; ///< in the order of schemes.h
    std::vector<TermField*> m_fields = {};
};

} // namespace meritdesk::views
