#include "views/parts/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>

#include <initializer_list>
#include <utility>

#include "views/page.h"

namespace meritdesk::views {

namespace {

constexpr QSize previewSize{1080, 760};
constexpr int buttonPadding = 40;
constexpr int leastPrintWidth = 460; // Qt squeezes the words of the buttons

/// The context of this file's texts.
struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

/// Qt leaves parts of its dialogs without a name for who does not see them.
void nameParts(QWidget& dialog)
{
    const std::initializer_list<std::pair<const char*, QString>> names{
        {"copies", Printing::tr("Copies")},
        {"from", Printing::tr("First page")},
        {"to", Printing::tr("Last page")},
        {"pagesLineEdit", Printing::tr("Pages")},
        {"pageSetCombo", Printing::tr("Odd or even pages")},
        {"tabs", Printing::tr("Print options")},
        {"zoomFactor", Printing::tr("Zoom")},
    };
    for (const auto& [part, name] : names)
        if (auto* found = dialog.findChild<QWidget*>(QLatin1String(part)))
            found->setAccessibleName(name);
    for (auto* part : dialog.findChildren<QWidget*>()) {
        const bool plain =
            qobject_cast<QLineEdit*>(part) != nullptr || part->metaObject() == &QWidget::staticMetaObject;
        if (plain && (part->focusPolicy() & Qt::TabFocus) != 0 && part->accessibleName().isEmpty())
            part->setAccessibleName(Printing::tr("Page number"));
    }
    if (auto* pages = dialog.findChild<QGraphicsView*>())
        pages->setAccessibleName(Printing::tr("Pages"));
}

} // namespace

QPrintDialog* makePrintDialog(const QString& name, QWidget* window)
{
    auto* dialog = new QPrintDialog(window);
    dialog->setObjectName(QStringLiteral("print"));
    // Qt proposes the bare folder, which it then refuses.
    if (auto* file = dialog->findChild<QLineEdit*>(QStringLiteral("filename")))
        file->setText(QDir::home().filePath(name + QStringLiteral(".pdf")));
    // A report is printed whole: there is no selection and no current page.
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    dialog->setMinimumWidth(leastPrintWidth);
    if (auto* button = dialog->findChild<QPushButton*>(QStringLiteral("properties")))
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + buttonPadding);
    nameParts(*dialog);
    return dialog;
}

QPrintPreviewDialog* makePrintPreview(Page& page, QWidget* window)
{
    auto* dialog = new QPrintPreviewDialog(window);
    dialog->setObjectName(QStringLiteral("print-preview"));
    dialog->resize(previewSize);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, &page,
                     [&page](QPrinter* printer) { static_cast<void>(page.print(*printer)); });
    nameParts(*dialog);
    return dialog;
}

} // namespace meritdesk::views
