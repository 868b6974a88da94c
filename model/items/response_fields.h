#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/finding.h"
#include "core/response/demand/case.h"

namespace meritdesk::items {

/// An input of a study of demand response that can be typed or chosen.
struct ResponseField
{
    using Case = response::demand::Case;

    std::string place = {}; ///< as findings name it: "prices.cap"
    QString name = {};
    QString unit = {};
    QString tip = {};
    bool list = false;                             ///< several values, parted by semicolons or blanks
    QStringList choices = {};                      ///< empty for what is typed
    std::function<QString(const Case&)> text = {}; ///< plain notation, the choice or the list as it is typed
    /// Takes over what was typed (plain notation) or the number of the choice; says what is wrong with it.
    std::function<std::optional<Finding>(Case&, const std::string& typed)> write = {};
};

/// Inputs that belong together.
struct ResponseFieldGroup
{
    QString name = {};
    std::vector<ResponseField> fields = {};
};

/// Every input that the case has now, in the order of the form.
[[nodiscard]] std::vector<ResponseFieldGroup> responseFields(const response::demand::Case& input);

} // namespace meritdesk::items
