#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

#include "app/deliver.h"
#include "app/snapshot.h"
#include "views/parts/theme.h"

namespace meritdesk::app {

class Application;

/// Words for the terminal instead of a window, and the exit status with them.
struct Answer
{
    QString text = {};
    int status = 0;
};

/// What the command line asks for.
struct Wishes
{
    std::optional<Answer> answer = {};
    std::optional<SnapshotWish> snapshot = {};
    std::optional<DeliveryWish> delivery = {};
    QString language = {}; ///< a code; empty: as chosen before
    std::optional<views::ThemeChoice> theme = {};
    QStringList files = {};
};

/// Chooses a platform without a display where none is there or wanted, and the scale of pictures. Before the
/// application is made.
void prepareEnvironment(int argc, char** argv);

/// Reads the words of the call, the program's name first.
[[nodiscard]] Wishes readCommandLine(const QStringList& arguments);

/// Says the answer on standard output (standard error when something is wrong) and returns the exit status.
int print(const Answer& answer);

} // namespace meritdesk::app
