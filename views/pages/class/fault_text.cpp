#include "views/pages/class/fault_text.h"

#include <QStringList>

#include "formats/words/words.h"

namespace meritdesk::views {

QString faultText(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const auto& finding : findings)
        lines << words::sentence(finding);
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

} // namespace meritdesk::views
