#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "app/application.h"
#include "tests/support/accessible.h"
#include "views/pages.h"
#include "views/parts/page_stack.h"
#include "views/parts/samples.h"

namespace meritdesk::app {

namespace {

TEST(AccessibleNames, theCountFindsAControlWithoutOne)
{
    QWidget form;
    auto* named = new QPushButton(QStringLiteral("Save"), &form);
    auto* nameless = new QSpinBox(&form);
    EXPECT_EQ(tests::namelessControls(form).size(), 1);
    nameless->setAccessibleName(QStringLiteral("Power"));
    EXPECT_TRUE(tests::namelessControls(form).isEmpty());
    named->setText(QString());
    EXPECT_EQ(tests::namelessControls(form).size(), 1);
}

TEST(AccessibleNames, everyControlOfEveryPageAndDialogHasOne)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Application desk(store);
    desk.useLanguage(QStringLiteral("en"));
    desk.showWindow();
    for (const auto& sample : views::samples()) {
        desk.files().openSample(sample.id);
        desk.files().wait();
    }
    auto& window = *desk.window();
    window.explain({.key = "total", .formula = "1 + 1", .value = "2"});
    for (std::size_t at = 0; at < views::pages.size(); ++at) {
        window.stack().show(at);
        const auto nameless = tests::namelessControls(window);
        EXPECT_TRUE(nameless.isEmpty()) << window.stack().page()->objectName().toStdString() << ": "
                                        << nameless.join(QStringLiteral(", ")).toStdString();
        for (auto* dialog : window.dialogs()) {
            const std::unique_ptr<QDialog> made(dialog);
            const auto missing = tests::namelessControls(*made);
            EXPECT_TRUE(missing.isEmpty()) << made->objectName().toStdString() << ": "
                                           << missing.join(QStringLiteral(", ")).toStdString();
            EXPECT_FALSE(made->objectName().isEmpty()) << made->windowTitle().toStdString();
        }
    }
}

} // namespace

} // namespace meritdesk::app
