import { blank, configFile, type DeployInput } from '../deployInput.ts'
import { quoteHcl } from '../quote/quoteHcl.ts'
import { snippet, type Blank, type Snippet } from '../snippet.ts'
import type { Recipe } from '../target.ts'
import { azureImage, azureSize } from './azureImage.ts'

/** Terraform's azurerm provider: the machine and its network. */
export function azureTerraform(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteHcl)
  const group = blank(input, 'group', 'my-group', quoteHcl)
  const size = blank(input, 'size', azureSize(input.image), quoteHcl)
  const file = configFile(input)
  return {
    id: 'terraform',
    title: 'Terraform',
    language: 'hcl',
    fileName: 'main.tf',
    text: snippet`provider "azurerm" {
  features {}
}

data "azurerm_resource_group" "here" {
  name = ${group}
}

${network(name)}resource "azurerm_linux_virtual_machine" "machine" {
  name                  = ${name}
  resource_group_name   = data.azurerm_resource_group.here.name
  location              = data.azurerm_resource_group.here.location
  size                  = ${size}
  network_interface_ids = [azurerm_network_interface.machine.id]
  admin_username        = "core"
  user_data             = filebase64("${file.name}")

  admin_ssh_key {
    username   = "core"
    public_key = file("~/.ssh/id_ed25519.pub")
  }

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Standard_LRS"
  }

${imageOf(input)}}
`,
    files: [file],
  }
}

function network(name: Blank): Snippet {
  return snippet`resource "azurerm_virtual_network" "machine" {
  name                = ${name}
  resource_group_name = data.azurerm_resource_group.here.name
  location            = data.azurerm_resource_group.here.location
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_subnet" "machine" {
  name                 = "default"
  resource_group_name  = data.azurerm_resource_group.here.name
  virtual_network_name = azurerm_virtual_network.machine.name
  address_prefixes     = ["10.0.0.0/24"]
}

resource "azurerm_network_interface" "machine" {
  name                = ${name}
  resource_group_name = data.azurerm_resource_group.here.name
  location            = data.azurerm_resource_group.here.location

  ip_configuration {
    name                          = "default"
    subnet_id                     = azurerm_subnet.machine.id
    private_ip_address_allocation = "Dynamic"
  }
}

`
}

function imageOf(input: DeployInput): Snippet {
  if (input.system === 'fcos')
    return snippet`  source_image_id = ${blank(input, 'image', 'IMAGE-ID', quoteHcl)}
`
  const { publisher, offer, sku, version, hasTerms } = azureImage(input.image)
  const plan = `
  plan {
    publisher = "${publisher}"
    product   = "${offer}"
    name      = "${sku}"
  }
`
  return snippet`  source_image_reference {
    publisher = "${publisher}"
    offer     = "${offer}"
    sku       = "${sku}"
    version   = "${version}"
  }
${hasTerms ? plan : ''}`
}
